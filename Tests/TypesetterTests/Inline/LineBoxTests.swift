import Markup
import Testing

@testable import Typesetter

@Suite("Line boxes")
struct LineBoxTests {
    /// Places of everything on the first line relative to the paragraph.
    private func places(_ fixture: InlineFixture, width: Double = 400) -> [Rect] {
        fixture.all(below: fixture.layout(width: width).fragment).map(\.rect)
    }

    @Test("Half-leading centres the text in its line; the baseline is the strut's")
    func halfLeading() throws {
        let fixture = try InlineFixture("x") { $0.text.lineHeight = .length(20) }
        let result = fixture.layout(width: 100)
        // Fira Sans at 10 px: ascent 9.35, descent 2.65, so 4 px of leading on each side of 12.
        #expect(fixture.texts(below: result.fragment)[0].rect.minY == 4)
        #expect(abs((fixture.context.fragments[result.fragment].firstBaseline ?? 0) - 13.35) < 1e-9)
        #expect(fixture.context.fragments[result.fragment].rect.height == 20)
    }

    @Test("line-height: normal and numbers")
    func lineHeights() throws {
        let normal = try InlineFixture("x") { $0.text.lineHeight = .normal }
        #expect(abs(places(normal)[0].height - 12) < 1e-9)
        let number = try InlineFixture("x") { $0.text.lineHeight = .number(1.5) }
        #expect(places(number)[0].height == 15)
    }

    @Test("A tall inline-block stands on the baseline and makes the line higher")
    func tall() throws {
        let fixture = try InlineFixture([.text("x"), .atomic(width: 10, height: 30)])
        let all = places(fixture)
        // Strut of 12: 9.35 above the baseline, 2.65 below.
        #expect(abs(all[0].height - 32.65) < 1e-9)
        #expect(all[2].minY == 0)
        #expect(abs(all[1].minY - (30 - 9.35)) < 1e-9)
    }

    @Test(
        "vertical-align of an inline-block",
        arguments: [
            (VerticalAlign.top, 0.0, 12.0), (.bottom, 8, 12), (.textTop, 0, 12), (.textBottom, 8, 12),
            (.length(LengthPercentage(pixels: 3)), 2.35, 12), (.length(LengthPercentage(share: 0.5)), 0, 12.65),
            (.baseline, 5.35, 12),
        ])
    func alignment(align: VerticalAlign, top: Double, height: Double) throws {
        let fixture = try InlineFixture([.text("x"), .atomic(width: 4, height: 4) { $0.box.verticalAlign = align }])
        let all = places(fixture)
        #expect(abs(all[0].height - height) < 1e-6, "\(align)")
        #expect(abs(all[2].minY - top) < 1e-6, "\(align)")
    }

    @Test("sub and super move the text, and its line grows as it must")
    func superscript() throws {
        let raised = try InlineFixture([.text("x"), .span([.text("2")]) { $0.box.verticalAlign = .super }])
        let all = places(raised)
        #expect(abs(all[0].height - (12 + 10 / 3 + 1)) < 1e-6)
        #expect(all[2].minY < all[1].minY)
    }

    @Test("Backgrounds and borders of an inline box do not change the line")
    func padding() throws {
        let fixture = try InlineFixture([
            .text("a"),
            .span([.text("b")]) {
                $0.box.padding = Edges(all: LengthPercentage(pixels: 5))
                $0.box.borderWidth = Edges(all: 1)
                $0.box.margin.left = .length(LengthPercentage(pixels: 3))
            },
        ])
        let all = places(fixture)
        #expect(all[0].height == 12)
        #expect(abs(all[2].minX - (all[1].maxX + 3)) < 1e-6)
        #expect(abs(all[2].height - 24) < 1e-9)
        #expect(abs(all[2].minY + 6) < 1e-9)
        #expect(abs(all[3].minX - (all[2].minX + 6)) < 1e-6)
    }

    @Test("Floats shorten the lines beside them")
    func floats() throws {
        let fixture = try InlineFixture([
            .float(width: 40, height: 20, .left),
            .text("en to tre fire fem seks syv åtte ni ti elleve tolv tretten fjorten femten"),
        ])
        let result = fixture.layout(width: 100)
        let lines = fixture.children(of: result.fragment).filter { fixture.context.fragments[$0].kind == .line }
        let rects = lines.map { fixture.context.fragments[$0].rect }
        #expect(rects.count > 3)
        #expect(rects[0].minX == 40 && rects[1].minX == 40 && rects[2].minX == 0)
        #expect(rects[0].width == 60 && rects[2].width == 100)
        #expect(result.exclusions.floats.map(\.rect) == [Rect(x: 0, y: 0, width: 40, height: 20)])
    }

    @Test("A float that has no room beside its line stands below it")
    func deferredFloat() throws {
        let fixture = try InlineFixture([
            .text("en to tre fire "), .float(width: 60, height: 10, .right), .text("fem"),
        ])
        let result = fixture.layout(width: 100)
        #expect(result.exclusions.floats.map(\.rect) == [Rect(x: 40, y: 12, width: 60, height: 10)])
    }

    @Test("The text of a missing character is a warning that names it")
    func warning() throws {
        let fixture = try InlineFixture("Navn: \u{13000}!")
        _ = fixture.layout(width: 100)
        #expect(fixture.context.diagnostics.all.map(\.code.text) == ["font-missing-glyph"])
        #expect(fixture.context.diagnostics.all[0].message.contains("U+13000"))
        #expect(fixture.context.diagnostics.all[0].message.contains("Navn: "))
    }

    @Test("A leader fills the line up to what it leads to")
    func leader() throws {
        let fixture = try InlineFixture([.text("Avvik"), .leader(" ."), .text("12")])
        let texts = fixture.texts(below: fixture.layout(width: 200).fragment)
        #expect(texts.count == 3)
        #expect(abs(texts[2].rect.maxX - 200) < 0.001)
        #expect(abs(texts[1].rect.maxX - texts[2].rect.minX) < 0.001)
        #expect(texts[1].rect.minX - texts[0].rect.maxX < 6)
        #expect(fixture.lines(width: 30) == ["Avvik", " . . . .12"])
    }

    @Test("An outside marker stands before the line, on its baseline")
    func marker() throws {
        let fixture = try InlineFixture([.marker("1. "), .text("Punkt")])
        let texts = fixture.texts(below: fixture.layout(width: 100).fragment)
        #expect(texts[0].rect.minX == 0)
        #expect(abs(texts[1].rect.maxX) < 0.001)
        #expect(texts[1].rect.minY == texts[0].rect.minY)
    }
}
