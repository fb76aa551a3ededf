import Testing

@testable import Typesetter

@Suite("Text from right to left")
struct BidiTests {
    /// Runs of the first line from left to right.
    private func visual(_ fixture: InlineFixture, width: Double = 400) -> [String] {
        fixture.texts(below: fixture.layout(width: width).fragment).sorted { $0.rect.minX < $1.rect.minX }
            .map {
                String(
                    decoding: fixture.context.fragments.runs[Int(fixture.context.fragments[$0.id].payload)].text,
                    as: UTF8.self)
            }
    }

    @Test("A Hebrew name stands right in Norwegian text, numbers in it left to right")
    func hebrew() throws {
        let fixture = try InlineFixture("Leder: דוד כהן, valgt 2024")
        let runs = fixture.texts(below: fixture.layout(width: 400).fragment)
        let order = visual(fixture)
        #expect(order.first == "Leder: ")
        #expect(order.last == ", valgt 2024")
        // The family name stands left of the given name.
        #expect(order.firstIndex(of: "כהן") ?? 9 < order.firstIndex(of: "דוד") ?? 0)
        let widths = runs.reduce(0) { $0 + $1.rect.width }
        let right = runs.map(\.rect.maxX).max() ?? 0
        #expect(abs(widths - right) < 0.001)
    }

    @Test("The glyphs of a right-to-left run go from left to right, their clusters backwards")
    func glyphs() throws {
        let fixture = try InlineFixture("שלום")
        let run = fixture.runs(below: fixture.layout(width: 100).fragment)[0]
        #expect(run.isRightToLeft)
        #expect(run.glyphs.map(\.cluster) == [6, 4, 2, 0])
    }

    @Test("A right-to-left paragraph begins at the right")
    func paragraph() throws {
        let fixture = try InlineFixture("שלום abc") { $0.text.direction = .rtl }
        let order = visual(fixture, width: 100)
        #expect(order.first == "abc")
        let right = fixture.texts(below: fixture.layout(width: 100).fragment).map(\.rect.maxX).max() ?? 0
        #expect(abs(right - 100) < 0.001)
    }

    @Test("Text in is text out in every line split")
    func lines() throws {
        let text = "abc שלום עולם 123 سلام def"
        let fixture = try InlineFixture(text) { $0.text.overflowWrap = .anywhere }
        for width in stride(from: 6.0, to: 200, by: 9) {
            #expect(fixture.lines(width: width).joined() == text, "\(width)")
        }
    }

    @Test("unicode-bidi: bidi-override turns Latin text round")
    func override() throws {
        let fixture = try InlineFixture([
            .span([.text("abc")]) {
                $0.box.unicodeBidi = .bidiOverride
                $0.text.direction = .rtl
            }
        ])
        let run = fixture.runs(below: fixture.layout(width: 100).fragment)[0]
        #expect(run.isRightToLeft)
        #expect(run.glyphs.map(\.cluster) == [2, 1, 0])
    }
}
