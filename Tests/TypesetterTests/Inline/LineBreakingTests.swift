import Testing

@testable import Typesetter

@Suite("Lines")
struct LineBreakingTests {
    @Test("A paragraph breaks at spaces, which hang at the line's end")
    func spaces() throws {
        let fixture = try InlineFixture("Avvik skal lukkes innen fristen som er satt av styret i laget.")
        let result = fixture.layout(width: 100)
        let lines = fixture.lines(of: result)
        #expect(lines == ["Avvik skal lukkes ", "innen fristen som er ", "satt av styret i laget."])
        #expect(fixture.context.fragments[result.fragment].rect == Rect(x: 0, y: 0, width: 100, height: 36))
        #expect(result.resume == nil)
    }

    @Test("A word that is too long sticks out; overflow-wrap breaks it")
    func longWords() throws {
        let text = "en Hovedsikringsskapsinspeksjonsprotokoll to"
        #expect(try InlineFixture(text).lines(width: 60) == ["en ", "Hovedsikringsskapsinspeksjonsprotokoll ", "to"])
        let broken = try InlineFixture(text) { $0.text.overflowWrap = .breakWord }.lines(width: 60)
        #expect(broken.count == 5)
        #expect(broken.joined() == text)
    }

    @Test("A cluster wider than the line is not cut")
    func wideCluster() throws {
        let text = "a\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}b"
        let lines = try InlineFixture(text) { $0.text.wordBreak = .breakAll }.lines(width: 1)
        #expect(lines.joined() == text)
        #expect(lines.first == "a" && lines.last == "b")
    }

    @Test("Forced breaks end lines, one at the end adds none")
    func forced() throws {
        let fixture = try InlineFixture([
            .text("en "), .lineBreak, .text(" to "), .lineBreak, .lineBreak, .text("tre"), .lineBreak,
        ])
        #expect(fixture.lines(width: 200) == ["en", "to", "", "tre"])
        #expect(fixture.context.fragments[fixture.layout(width: 200).fragment].rect.height == 48)
    }

    @Test("Hyphenation by Norwegian patterns, and soft hyphens, end lines with a hyphen that is not in the text")
    func hyphens() throws {
        let text = "internkontrollforskriften og vedlikeholdsplanen"
        let lines = try InlineFixture(text) { $0.text.hyphens = .auto }.lines(width: 60)
        #expect(lines.joined().replacing("=", with: "") == text)
        #expect(lines.first?.hasSuffix("=") == true)
        let soft = try InlineFixture("brann\u{AD}vern\u{AD}leder").lines(width: 50)
        #expect(soft == ["brann\u{AD}=", "vern\u{AD}leder"])
        let none = try InlineFixture("brann\u{AD}vernleder") { $0.text.hyphens = .none }.lines(width: 50)
        #expect(none == ["brann\u{AD}vernleder"])
    }

    @Test("Inline boxes: an opening edge goes with what follows, a closing one with what is before")
    func inlineBoxes() throws {
        let padded: (inout ComputedStyle) -> Void = {
            $0.box.padding.left = LengthPercentage(pixels: 20)
            $0.box.padding.right = LengthPercentage(pixels: 20)
        }
        let fixture = try InlineFixture([.text("aaaa "), .span([.text("bbbb cccc")], padded), .text(" dddd")])
        let result = fixture.layout(width: 52)
        #expect(fixture.lines(of: result) == ["aaaa ", "bbbb ", "cccc ", "dddd"])
        let lines = fixture.children(of: result.fragment)
        let first = fixture.context.fragments[fixture.children(of: lines[1])[0]]
        #expect(first.isFirst && !first.isLast)
        #expect(first.padding.left == 20 && first.padding.right == 0)
        let last = fixture.context.fragments[fixture.children(of: lines[2])[0]]
        #expect(!last.isFirst && last.isLast)
    }

    @Test("Justification fills the line to the last hundredth, but not the last line")
    func justification() throws {
        let text = "Styret har fulgt opp alle avvik som ble meldt i året, og satt nye frister."
        let fixture = try InlineFixture(text) { $0.text.align = .justify }
        let lines = fixture.children(of: fixture.layout(width: 120).fragment)
        #expect(lines.count > 2)
        for line in lines.dropLast() {
            let sum = fixture.runs(below: line).flatMap(\.glyphs).reduce(0.0) { $0 + Double($1.advance) }
            #expect(abs(sum - 120) < 0.01)
        }
        let end = fixture.texts(below: lines[lines.count - 1]).map(\.rect.maxX).max() ?? 0
        #expect(end < 119)
    }

    @Test("Alignment and indentation", arguments: [(TextAlign.left, 0.0), (.right, 1.0), (.center, 0.5), (.end, 1.0)])
    func alignment(align: TextAlign, share: Double) throws {
        let fixture = try InlineFixture("kort") { $0.text.align = align }
        let line = fixture.children(of: fixture.layout(width: 100).fragment)[0]
        let text = fixture.texts(below: line)[0].rect
        #expect(abs(text.minX - share * (100 - text.width)) < 0.001)
    }

    @Test("Only the first line is indented")
    func indent() throws {
        let fixture = try InlineFixture("en to tre fire fem") { $0.text.indent = LengthPercentage(pixels: 15) }
        let lines = fixture.children(of: fixture.layout(width: 50).fragment)
        #expect(fixture.texts(below: lines[0])[0].rect.minX == 15)
        #expect(fixture.texts(below: lines[1])[0].rect.minX == 0)
    }

    @Test("Intrinsic widths: the longest word and the whole text")
    func intrinsic() throws {
        let fixture = try InlineFixture("en lengre tekst")
        let sizes = InlineLayout(context: fixture.context, root: fixture.root).intrinsicSizes()
        #expect(fixture.lines(width: sizes.max) == ["en lengre tekst"])
        #expect(fixture.lines(width: sizes.max - 0.1).count == 2)
        #expect(fixture.lines(width: sizes.min) == ["en ", "lengre ", "tekst"])
        let longest = fixture.texts(below: fixture.layout(width: sizes.min).fragment).map(\.rect.width).max() ?? 0
        #expect(abs(longest - sizes.min) < 0.001)
    }

    @Test("Text in is text out, at any width")
    func everyWidth() throws {
        let text =
            "Ved «årlig HMS-gjennomgang» (§\u{A0}5) går styret gjennom avvik/tiltak, risiko\u{AD}vurderinger og 2\u{A0}000 andre ting – alle."
        for align in [TextAlign.left, .justify] {
            let fixture = try InlineFixture([
                .text("Ved «årlig "), .span([.text("HMS-gjennomgang» (§\u{A0}5) går")]),
                .text(" styret gjennom avvik/tiltak, risiko\u{AD}vurderinger og 2\u{A0}000 andre ting – alle."),
            ]) {
                $0.text.align = align
                $0.text.hyphens = .auto
                $0.text.overflowWrap = .anywhere
            }
            for width in stride(from: 5.0, through: 400, by: 7) {
                #expect(fixture.lines(width: width).joined().replacing("=", with: "") == text, "\(width)")
            }
        }
    }
}
