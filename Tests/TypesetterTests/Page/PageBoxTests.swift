import Testing

@testable import Typesetter

@Suite("Page boxes")
struct PageBoxTests {
    private static let a = "<div id=a h=10></div>"
    private static let two = "<div id=a h=10></div><div id=b h=10 style='break-before: page'></div>"
    private static let three = two + "<div id=c h=10 style='break-before: page'></div>"

    static let sizes: [PagedCase] = [
        PagedCase("a size in pixels", css: "@page { size: 200px 50px }", a, "1 [200x50] a 0,0 200x10"),
        PagedCase("one length is a square", css: "@page { size: 60px }", a, "1 [60x60] a 0,0 60x10"),
        PagedCase("A4", css: "@page { size: A4 }", a, "1 [793.7x1122.52] a 0,0 793.7x10"),
        PagedCase("A4 landscape", css: "@page { size: A4 landscape }", a, "1 [1122.52x793.7] a 0,0 1122.52x10"),
        PagedCase(
            "landscape before the name", css: "@page { size: landscape A5 }", a, "1 [793.7x559.37] a 0,0 793.7x10"),
        PagedCase("A5 portrait", css: "@page { size: A5 portrait }", a, "1 [559.37x793.7] a 0,0 559.37x10"),
        PagedCase("letter", css: "@page { size: letter }", a, "1 [816x1056] a 0,0 816x10"),
        PagedCase("inches", css: "@page { size: 1in 2in }", a, "1 [96x192] a 0,0 96x10"),
        PagedCase("millimetres", css: "@page { size: 25.4mm 50.8mm }", a, "1 [96x192] a 0,0 96x10"),
        PagedCase(
            "the later rule wins", css: "@page { size: 80px 80px } @page { size: 90px 90px }", a,
            "1 [90x90] a 0,0 90x10"),
    ]

    @Test("Sizes", arguments: sizes) func size(_ example: PagedCase) throws { try example.check() }

    static let margins: [PagedCase] = [
        PagedCase("one margin for all sides", css: "@page { margin: 10px }", a, "1 a 10,10 80x10"),
        PagedCase("four margins", css: "@page { margin: 1px 2px 3px 4px }", a, "1 a 4,1 94x10"),
        PagedCase(
            "margins in percent of width and height", css: "@page { size: 200px 100px; margin: 10% }", a,
            "1 [200x100] a 20,10 160x10"),
        PagedCase("padding of the page", css: "@page { padding: 5px }", a, "1 a 5,5 90x10"),
        PagedCase("border of the page", css: "@page { border: 2px solid #000 }", a, "1 a 2,2 96x10"),
        PagedCase(
            "margin, border and padding", css: "@page { margin: 10px; border: 1px solid #000; padding: 4px }", a,
            "1 a 15,15 70x10"),
        PagedCase(
            "a bottom margin shortens the page", css: "@page { margin: 0 0 80px }", a + "<div id=b h=15></div>",
            "1 a 0,0 100x10 | 2 b 0,0 100x15"),
        PagedCase(
            "percentages of a child's width refer to the page area", css: "@page { margin: 0 10px } #a { width: 50% }",
            a, "1 a 10,0 40x10"),
        PagedCase(
            "percentages of height refer to the page area",
            css: "@page { margin: 10px 0 } html, body { height: 100% } #a { height: 50% }", "<div id=a></div>",
            "1 a 0,10 100x40"),
        PagedCase(
            "body margins stand inside of page margins", css: "@page { margin: 10px } body { margin: 5px }", a,
            "1 a 15,15 70x10"),
    ]

    @Test("Margins, borders, padding", arguments: margins) func margin(_ example: PagedCase) throws {
        try example.check()
    }

    static let selectors: [PagedCase] = [
        PagedCase(":first", css: "@page :first { margin: 20px }", two, "1 a 20,20 60x10 | 2 b 0,0 100x10"),
        PagedCase(
            ":right is the first page", css: "@page :right { margin-left: 20px }", two,
            "1 a 20,0 80x10 | 2 b 0,0 100x10"),
        PagedCase(
            ":left is the second page", css: "@page :left { margin-left: 20px }", two, "1 a 0,0 100x10 | 2 b 20,0 80x10"
        ),
        PagedCase(
            ":left and :right alternate", css: "@page :left { margin-left: 5px } @page :right { margin-left: 6px }",
            three, "1 a 6,0 94x10 | 2 b 5,0 95x10 | 3 c 6,0 94x10"),
        PagedCase(
            ":first is stronger than :right whatever the order",
            css: "@page :first { margin-left: 1px } @page :right { margin-left: 2px }", two,
            "1 a 1,0 99x10 | 2 b 0,0 100x10"),
        PagedCase(
            ":first of another size", css: "@page :first { size: 100px 50px }", two,
            "1 [100x50] a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            ":blank",
            css: "@page :blank { margin: 12px; @top-left { content: 'x' } } #b { break-before: right !important }", two,
            "1 a 0,0 100x10 | 2 blank @topLeft 12,0 76x12 \"x\" | 3 b 0,0 100x10"),
        PagedCase(
            "a list of selectors", css: "@page :first, :left { margin-top: 5px }", three,
            "1 a 0,5 100x10 | 2 b 0,5 100x10 | 3 c 0,0 100x10"),
        PagedCase(
            ":nth(2)", css: "@page :nth(2) { margin-top: 5px }", three,
            "1 a 0,0 100x10 | 2 b 0,5 100x10 | 3 c 0,0 100x10"),
    ]

    @Test("Page selectors", arguments: selectors) func selector(_ example: PagedCase) throws { try example.check() }

    static let named: [PagedCase] = [
        PagedCase(
            "a named page of its own size", css: "@page wide { size: 200px 100px } #b { page: wide }",
            "<div id=a h=10></div><div id=b h=10></div><div id=c h=10></div>",
            "1 a 0,0 100x10 | 2 'wide' [200x100] b 0,0 200x10 | 3 c 0,0 100x10"),
        PagedCase(
            "landscape between portrait", css: "@page { size: A5 } @page list { size: A5 landscape } #b { page: list }",
            "<div id=a h=10></div><div id=b h=10></div><div id=c h=10></div>",
            "1 [559.37x793.7] a 0,0 559.37x10 | 2 'list' [793.7x559.37] b 0,0 793.7x10 | 3 [559.37x793.7] c 0,0 559.37x10"
        ),
        PagedCase(
            "two neighbours on pages of one name stay together", css: "@page n { margin: 5px } .n { page: n }",
            "<div class=n id=a h=10></div><div class=n id=b h=10></div>",
            "1 'n' a 5,5 90x10 b 5,15 90x10"),
        PagedCase(
            "the first child's name is the container's", css: "@page n { margin: 5px } #b { page: n }",
            "<div id=a h=10></div><div id=o><div id=b h=10></div></div>",
            "1 a 0,0 100x10 | 2 'n' o 5,5 90x10 b 5,5 90x10"),
        PagedCase(
            "a name inside of a container parts it", css: "@page n { margin: 5px } #b { page: n }",
            "<div id=o><div id=a h=10></div><div id=b h=10></div></div>",
            "1 ov 0,0 100x100 a 0,0 100x10 | 2 'n' o^ 5,5 90x10 b 5,5 90x10"),
        PagedCase(
            "a named page goes on over several pages", css: "@page n { margin: 10px } #b { page: n }",
            "<div id=a h=10></div><div id=b><p h=60></p><p id=c h=60></p></div>",
            "1 a 0,0 100x10 | 2 'n' bv 10,10 80x80 | 3 'n' b^ 10,10 80x60 c 10,10 80x60"),
        PagedCase("a name for all pages", css: "@page n { margin: 10px } body { page: n }", a, "1 'n' a 10,10 80x10"),
        PagedCase(
            "named and :first", css: "@page n:first { margin: 3px } body { page: n }", two,
            "1 'n' a 3,3 94x10 | 2 'n' b 0,0 100x10"),
        PagedCase(
            "named and :left", css: "@page n:left { margin-left: 3px } body { page: n }", two,
            "1 'n' a 0,0 100x10 | 2 'n' b 3,0 97x10"),
        PagedCase(
            "page: auto takes the parent's name", css: "@page n { margin: 3px } #o { page: n }",
            "<div id=o><div id=a h=10></div><div id=b h=10 style='page: auto'></div></div>",
            "1 'n' o 3,3 94x20 a 3,3 94x10 b 3,13 94x10"),
        PagedCase(
            "a table on a page of its own", css: "@page n { size: 200px 100px } table { page: n; width: 100% }",
            "<p h=10></p><table id=t><tr><td h=10></td></tr></table><p id=c h=10></p>",
            "1 | 2 'n' [200x100] t 0,0 200x10 | 3 c 0,0 100x10"),
        PagedCase(
            "an unknown name has the common rules", css: "#b { page: x }", "<div id=a h=10></div><div id=b h=10></div>",
            "1 a 0,0 100x10 | 2 'x' b 0,0 100x10"),
    ]

    @Test("Named pages", arguments: named) func namedPage(_ example: PagedCase) throws { try example.check() }
}
