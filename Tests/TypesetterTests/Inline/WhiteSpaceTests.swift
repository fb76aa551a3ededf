import Testing

@testable import Typesetter

@Suite("White space")
struct WhiteSpaceTests {
    @Test(
        "white-space collapses, keeps and breaks as CSS Text 3 says",
        arguments: [
            (WhiteSpace.normal, "  a \n b\t c  ", ["a b c"]), (.nowrap, " a  b\nc ", ["a b c"]),
            (.pre, " a  b\nc \n", [" a  b", "c "]), (.preWrap, " a  b\n c", [" a  b", " c"]),
            (.preLine, " a  b \n  c\n\nd ", ["a b", "c", "", "d"]), (.breakSpaces, "a  b\n", ["a  b"]),
        ])
    func table(whiteSpace: WhiteSpace, text: String, expected: [String]) throws {
        #expect(try InlineFixture(text) { $0.text.whiteSpace = whiteSpace }.lines(width: 400) == expected)
    }

    @Test("Spaces collapse across inline boxes, not across an atomic inline")
    func acrossBoxes() throws {
        let spans = try InlineFixture([.text("a "), .span([.text(" b ")]), .text(" c")])
        #expect(spans.lines(width: 400) == ["a b c"])
        let atomic = try InlineFixture([.text("a "), .atomic(width: 5, height: 5), .text(" c")])
        #expect(atomic.lines(width: 400) == ["a  c"])
    }

    @Test("nowrap lines do not break, except between it and what wraps")
    func noWrap() throws {
        let nowrap: (inout ComputedStyle) -> Void = { $0.text.whiteSpace = .nowrap }
        let fixture = try InlineFixture([.text("aaa "), .span([.text("bbb ccc ddd")], nowrap), .text(" eee")])
        #expect(fixture.lines(width: 30) == ["aaa ", "bbb ccc ddd ", "eee"])
    }

    @Test("A tab moves on to the next stop of eight spaces")
    func tabs() throws {
        let fixture = try InlineFixture("a\tb") { $0.text.whiteSpace = .pre }
        let texts = fixture.texts(below: fixture.layout(width: 400).fragment)
        let space = 10 * 0.265
        #expect(abs(texts[2].rect.minX - 8 * space) < 0.01)
    }

    @Test("Content of nothing but white space makes no line")
    func empty() throws {
        let fixture = try InlineFixture([.text(" \n "), .span([.text(" ")]), .text("  ")])
        #expect(fixture.context.fragments[fixture.layout(width: 100).fragment].rect.height == 0)
    }
}
