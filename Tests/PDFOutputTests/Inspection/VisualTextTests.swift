import Testing

@testable import PDFOutput

@Suite("Text from the left in the order of reading")
struct VisualTextTests {
    @Test(
        "what runs from right to left is turned around, nothing else",
        arguments: [
            ("Blåbærveien 7", "Blåbærveien 7"), ("תיב לע ףוחה", "החוף על בית"), ("a תיב b", "a בית b"),
            ("12 תיב", "12 בית"), ("", ""),
        ])
    func order(_ visual: String, _ logical: String) {
        #expect(VisualText.logical(visual.map(String.init)) == logical)
    }

    @Test("a glyph that shows several letters keeps their order")
    func ligature() {
        #expect(VisualText.logical(["م", "لا", "س"]) == "سلام")
    }
}
