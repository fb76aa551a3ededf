import Testing

@testable import Typesetter

@Suite("Margin boxes")
struct MarginBoxTests {
    private static let page = "@page { margin: 20px; font: 10px/10px \"Fira Sans\"; "
    private static let two = "<p>a</p><p style='break-before: page'>b</p>"

    static let places: [PagedCase] = [
        ("top-left-corner", "@topLeftCorner 0,0 20x20"), ("top-right-corner", "@topRightCorner 80,0 20x20"),
        ("bottom-left-corner", "@bottomLeftCorner 0,80 20x20"),
        ("bottom-right-corner", "@bottomRightCorner 80,80 20x20"),
        ("top-left", "@topLeft 20,0 60x20"), ("top-center", "@topCenter 20,0 60x20"),
        ("top-right", "@topRight 20,0 60x20"),
        ("bottom-left", "@bottomLeft 20,80 60x20"), ("bottom-center", "@bottomCenter 20,80 60x20"),
        ("bottom-right", "@bottomRight 20,80 60x20"),
        ("left-top", "@leftTop 0,20 20x60"), ("left-middle", "@leftMiddle 0,20 20x60"),
        ("left-bottom", "@leftBottom 0,20 20x60"),
        ("right-top", "@rightTop 80,20 20x60"), ("right-middle", "@rightMiddle 80,20 20x60"),
        ("right-bottom", "@rightBottom 80,20 20x60"),
    ].map { name, place in
        PagedCase(
            "alone on its side: \(name)", css: page + "@\(name) { content: 'x' } }", "<p>a</p>",
            "1 \"a\" \(place) \"x\"")
    }

    @Test("Sixteen places", arguments: places) func place(_ example: PagedCase) throws { try example.check() }

    static let sizes: [PagedCase] = [
        PagedCase(
            "a box without content is not there", css: page + "@top-left { color: #f00 } }", "<p>a</p>", "1 \"a\""),
        PagedCase("content: none", css: page + "@top-left { content: none } }", "<p>a</p>", "1 \"a\""),
        PagedCase(
            "an empty text makes a box", css: page + "@top-left { content: '' } }", "<p>a</p>",
            "1 \"a\" @topLeft 20,0 60x20"),
        PagedCase(
            "a width", css: page + "@top-left { content: ''; width: 15px } }", "<p>a</p>", "1 \"a\" @topLeft 20,0 15x20"
        ),
        PagedCase(
            "widths of first and last",
            css: page + "@top-left { content: ''; width: 15px } @top-right { content: ''; width: 25px } }", "<p>a</p>",
            "1 \"a\" @topLeft 20,0 15x20 @topRight 55,0 25x20"),
        PagedCase(
            "what one leaves is the other's",
            css: page + "@top-left { content: ''; width: 15px } @top-right { content: '' } }", "<p>a</p>",
            "1 \"a\" @topLeft 20,0 15x20 @topRight 35,0 45x20"),
        PagedCase(
            "the middle stays in the middle",
            css: page + "@top-left { content: ''; width: 10px } @top-center { content: ''; width: 20px } }", "<p>a</p>",
            "1 \"a\" @topLeft 20,0 10x20 @topCenter 40,0 20x20"),
        PagedCase(
            "the sides share what the middle leaves",
            css: page
                + "@top-left { content: '' } @top-center { content: ''; width: 20px } @top-right { content: '' } }",
            "<p>a</p>",
            "1 \"a\" @topLeft 20,0 20x20 @topCenter 40,0 20x20 @topRight 60,0 20x20"),
        PagedCase(
            "empty boxes share evenly", css: page + "@top-left { content: '' } @top-right { content: '' } }",
            "<p>a</p>",
            "1 \"a\" @topLeft 20,0 30x20 @topRight 50,0 30x20"),
        PagedCase(
            "a height", css: page + "@left-top { content: ''; height: 15px } }", "<p>a</p>",
            "1 \"a\" @leftTop 0,20 20x15"),
        PagedCase(
            "heights of three",
            css: page
                + "@left-top { content: ''; height: 10px } @left-middle { content: ''; height: 10px } @left-bottom { content: ''; height: 10px } }",
            "<p>a</p>",
            "1 \"a\" @leftBottom 0,70 20x10 @leftMiddle 0,45 20x10 @leftTop 0,20 20x10"),
        PagedCase(
            "a percentage of the side", css: page + "@bottom-left { content: ''; width: 50% } }", "<p>a</p>",
            "1 \"a\" @bottomLeft 20,80 30x20"),
        PagedCase(
            "own margins", css: page + "@top-left { content: ''; margin: 2px } }", "<p>a</p>",
            "1 \"a\" @topLeft 22,2 56x16"),
    ]

    @Test("Sizing rules", arguments: sizes) func size(_ example: PagedCase) throws { try example.check() }

    static let contents: [PagedCase] = [
        PagedCase(
            "counter(page)", css: page + "@bottom-left { content: counter(page) } }", two,
            "1 \"a\" @bottomLeft 20,80 60x20 \"1\" | 2 \"b\" @bottomLeft 20,80 60x20 \"2\""),
        PagedCase(
            "counter(pages)", css: page + "@bottom-left { content: counter(page) ' av ' counter(pages) } }", two,
            "1 \"a\" @bottomLeft 20,80 60x20 \"1 av 2\" | 2 \"b\" @bottomLeft 20,80 60x20 \"2 av 2\""),
        PagedCase(
            "a counter in letters", css: page + "@bottom-left { content: counter(page, upper-roman) } }", two,
            "1 \"a\" @bottomLeft 20,80 60x20 \"I\" | 2 \"b\" @bottomLeft 20,80 60x20 \"II\""),
        PagedCase(
            "counter-reset of the page context",
            css: page + "@bottom-left { content: counter(page) } } @page :first { counter-reset: page 6 }", two,
            "1 \"a\" @bottomLeft 20,80 60x20 \"7\" | 2 \"b\" @bottomLeft 20,80 60x20 \"8\""),
        PagedCase(
            "counter-increment of the page context",
            css: page + "counter-increment: page 2; @bottom-left { content: counter(page) } }", two,
            "1 \"a\" @bottomLeft 20,80 60x20 \"2\" | 2 \"b\" @bottomLeft 20,80 60x20 \"4\""),
        PagedCase(
            "a counter of the page context's own",
            css: page + "counter-increment: c 3; @bottom-left { content: counter(c) } }", two,
            "1 \"a\" @bottomLeft 20,80 60x20 \"3\" | 2 \"b\" @bottomLeft 20,80 60x20 \"6\""),
        PagedCase(
            "another text on the first page",
            css: page + "@top-left { content: 'n' } } @page :first { @top-left { content: 'f' } }", two,
            "1 \"a\" @topLeft 20,0 60x20 \"f\" | 2 \"b\" @topLeft 20,0 60x20 \"n\""),
        PagedCase(
            "none on the first page",
            css: page + "@top-left { content: 'n' } } @page :first { @top-left { content: none } }", two,
            "1 \"a\" | 2 \"b\" @topLeft 20,0 60x20 \"n\""),
    ]

    @Test("Counters and contents", arguments: contents) func content(_ example: PagedCase) throws {
        try example.check()
    }

    private static let strings = "h2 { string-set: s content() } "
    private static func top(_ keyword: String) -> String {
        "\(strings)\(page)@top-left { content: string(s\(keyword)) } }"
    }
    private static let source =
        "<h2>x</h2><h2>y</h2><p style='break-before: page'>p</p><p style='break-before: page'>q</p><h2>z</h2>"
    private static func expected(_ values: [String]) -> String {
        let bodies = ["\"x\" \"y\"", "\"p\"", "\"q\" \"z\""]
        return zip(bodies, values).enumerated().map { index, page in
            "\(index + 1) \(page.0)" + " @topLeft 20,0 60x20" + (page.1.isEmpty ? "" : " \"\(page.1)\"")
        }.joined(separator: " | ")
    }

    static let named: [PagedCase] = [
        PagedCase(
            "string() is the first assignment, else what came before", css: top(""), source, expected(["x", "y", "z"])),
        PagedCase("string(first)", css: top(", first"), source, expected(["x", "y", "z"])),
        PagedCase("string(last)", css: top(", last"), source, expected(["y", "y", "z"])),
        PagedCase(
            "string(start) is what held where the page began", css: top(", start"), source, expected(["x", "y", "y"])),
        PagedCase(
            "string(first-except) is empty where it is assigned", css: top(", first-except"), source,
            expected(["", "y", ""])),
        PagedCase(
            "an attribute as a string",
            css: "p { string-set: s attr(title) } " + page + "@top-left { content: string(s) } }", "<p title=t>a</p>",
            "1 \"a\" @topLeft 20,0 60x20 \"t\""),
        PagedCase(
            "text and counters as a string",
            css: "p { counter-increment: k; string-set: s 'nr ' counter(k) } " + page
                + "@top-left { content: string(s) } }", "<p>a</p>",
            "1 \"a\" @topLeft 20,0 60x20 \"nr 1\""),
        PagedCase(
            "two strings at once",
            css: "p { string-set: s 'u', t 'v' } " + page + "@top-left { content: string(t) string(s) } }", "<p>a</p>",
            "1 \"a\" @topLeft 20,0 60x20 \"vu\""),
        PagedCase(
            "a string from inside a table",
            css: "td { string-set: s content() } " + page + "@top-left { content: string(s) } }",
            "<table><tr><td>c</td></tr></table>", "1 \"c\" @topLeft 20,0 60x20 \"c\""),
        PagedCase(
            "a string from inside a flex item",
            css: ".f { display: flex } i { string-set: s content(); font-style: normal } " + page
                + "@top-left { content: string(s) } }",
            "<div class=f><i>c</i></div>", "1 \"c\" @topLeft 20,0 60x20 \"c\""),
    ]

    @Test("Named strings", arguments: named) func string(_ example: PagedCase) throws { try example.check() }

    static let targets: [PagedCase] = [
        PagedCase(
            "target-counter of a later page", css: "a::after { content: target-counter(attr(href), page) }",
            "<a href='#x'>s. </a><p id=x style='break-before: page'>x</p>", "1 \"s. 2\" | 2 x 0,0 100x10 \"x\""),
        PagedCase(
            "target-counter of the same page", css: "a::after { content: target-counter(attr(href), page) }",
            "<a href='#x'>s. </a><p id=x>x</p>", "1 \"s. 1\" x 0,10 100x10 \"x\""),
        PagedCase(
            "target-counter in roman", css: "a::after { content: target-counter(attr(href), page, lower-roman) }",
            "<a href='#x'>s. </a><p id=x style='break-before: page'>x</p>", "1 \"s. ii\" | 2 x 0,0 100x10 \"x\""),
        PagedCase(
            "target-counter of a page that is numbered anew",
            css: "a::after { content: target-counter(attr(href), page) } #x { counter-reset: page 40 }",
            "<a href='#x'>s. </a><p id=x style='break-before: page'>x</p>", "1 \"s. 40\" | 2 x 0,0 100x10 \"x\""),
        PagedCase(
            "target-text", css: "a::after { content: target-text(attr(href)) }", "<a href='#x'>se </a><p id=x>Plan</p>",
            "1 \"se Plan\" x 0,10 100x10 \"Plan\""),
        PagedCase(
            "counter(pages) in the flow", css: "p::after { content: ' av ' counter(pages) }",
            "<p>1</p><p style='break-before: page'>2</p>", "1 \"1 av 2\" | 2 \"2 av 2\""),
    ]

    @Test("References", arguments: targets) func target(_ example: PagedCase) throws { try example.check() }
}
