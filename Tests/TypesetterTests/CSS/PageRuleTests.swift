import Testing

@testable import Typesetter

/// Which `@page` rules count for a page, and what they say.
@Suite("@page")
struct PageRuleTests {
    private func style(
        _ css: String, name: String = "", isFirst: Bool = false, isLeft: Bool = false, isBlank: Bool = false,
        number: Int = 3
    ) throws -> PageStyle {
        let fixture = try StyleFixture("<p>t</p>", css: css)
        #expect(fixture.diagnostics.isEmpty, "\(css)")
        return fixture.styled.pageRules.style(
            for: PageSelectorContext(name: name, isFirst: isFirst, isLeft: isLeft, isBlank: isBlank, number: number))
    }

    /// A page selector, and the pages it is for: first, third (right), fourth (left), a blank one, one of the name `wide`.
    static let selectors: [(String, String)] = [
        ("", "1 3 4 blank wide"), (":first", "1"), (":right", "1 3 wide"), (":left", "4 blank"), (":blank", "blank"),
        ("wide", "wide"), ("wide:right", "wide"), ("wide:left", ""), ("wide:first", ""), (":first:right", "1"),
        (":nth(3)", "3 wide"), (":nth(2n)", "4 blank"), ("other", ""), (":first, wide", "1 wide"), (":LEFT", "4 blank"),
    ]

    @Test("Selectors", arguments: selectors) func selector(text: String, pages: String) throws {
        let css = "@page \(text) { margin-top: 7px }"
        var found: [String] = []
        let isMatch = { (page: PageStyle) in page.style.box.margin.top == .length(LengthPercentage(pixels: 7)) }
        if isMatch(try style(css, isFirst: true, number: 1)) { found.append("1") }
        if isMatch(try style(css)) { found.append("3") }
        if isMatch(try style(css, isLeft: true, number: 4)) { found.append("4") }
        if isMatch(try style(css, isLeft: true, isBlank: true, number: 6)) { found.append("blank") }
        if isMatch(try style(css, name: "wide")) { found.append("wide") }
        #expect(found.joined(separator: " ") == pages)
    }

    @Test("Names are stronger than :first, that than :left and :right") func specificity() throws {
        let margin = { (pixels: Double) in SizeValue.length(LengthPercentage(pixels: pixels)) }
        let css =
            "@page wide { margin-top: 4px } @page :first { margin-top: 3px } @page :right { margin-top: 2px }"
            + "@page { margin-top: 1px }"
        #expect(try style(css, isLeft: true, number: 4).style.box.margin.top == margin(1))
        #expect(try style(css).style.box.margin.top == margin(2))
        #expect(try style(css, isFirst: true, number: 1).style.box.margin.top == margin(3))
        #expect(try style(css, name: "wide", isFirst: true, number: 1).style.box.margin.top == margin(4))
    }

    /// `size` and the page in whole millimetres.
    static let sizes: [(String, String)] = [
        ("A4", "210x297"), ("A4 portrait", "210x297"), ("A4 landscape", "297x210"), ("landscape A4", "297x210"),
        ("A3", "297x420"), ("A5", "148x210"), ("B5", "176x250"), ("letter", "216x279"), ("legal", "216x356"),
        ("10cm", "100x100"), ("10cm 200mm", "100x200"), ("landscape", "297x210"), ("portrait", "210x297"),
        ("auto", "210x297"), ("1in 2in", "25x51"),
    ]

    @Test("Sizes", arguments: sizes) func size(value: String, expected: String) throws {
        let size = try style("@page { size: \(value) }").size
        let whole = { (pixels: Double) in Int((pixels * 25.4 / 96).rounded()) }
        #expect("\(whole(size.width))x\(whole(size.height))" == expected)
    }

    @Test("Each margin box has its alignment, and a box only with content") func marginBoxes() throws {
        let page = try style(
            "@page { @top-left { content: 'a' } @bottom-right { content: counter(page) } @top-center { color: red } "
                + "@left-middle { content: none } }")
        #expect(page.marginBoxes.map(\.name) == [.topLeft, .bottomRight])
        #expect(page.marginBoxes.map(\.style.text.align) == [.left, .right])
    }

    @Test("Margin boxes of several rules are put together") func cascade() throws {
        let page = try style(
            "@page { @top-left { content: 'a'; color: red } } @page :right { @top-left { content: 'b' } }")
        let box = try #require(page.marginBoxes.first)
        #expect(page.marginBoxes.count == 1)
        #expect(box.style.generated.content == [.text("b")])
        #expect(box.style.text.color == Color(red: 1, green: 0, blue: 0))
    }

    @Test("Margins in percent, borders, padding, counters, variables") func properties() throws {
        let page = try style(
            ":root { --m: 12px } @page { margin: 10% var(--m); border: 1px solid; padding: 2px; counter-increment: page 2 }"
        )
        #expect(page.style.box.margin.top == .length(LengthPercentage(share: 0.1)))
        #expect(page.style.box.margin.left == .length(LengthPercentage(pixels: 12)))
        #expect(page.style.box.borderWidth.left == 1)
        #expect(page.style.generated.counterIncrement == [CounterChange(name: "page", value: 2)])
    }
}
