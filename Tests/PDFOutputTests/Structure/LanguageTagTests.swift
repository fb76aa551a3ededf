import Testing

@testable import PDFOutput

@Suite("Language tags")
struct LanguageTagTests {
    @Test(
        "tags of letters, then of letters and digits", arguments: ["nb", "nn-NO", "se", "zh-Hant-TW", "sl-rozaj-1994"])
    func valid(_ text: String) { #expect(LanguageTag.isValid(text)) }

    @Test("anything else is none", arguments: ["", "-", "nb-", "n b", "norwegianbokmaal", "4b", "nb_NO", "æø"])
    func invalid(_ text: String) { #expect(!LanguageTag.isValid(text)) }
}
