import Testing

@testable import Typesetter

@Suite("Flex containers")
struct FlexLayoutTests {
    private static let row = "#o { display: flex } "
    private static let column = "#o { display: flex; flex-direction: column } "
    private static let three = "<div id=o><p id=a h=10 w=20></p><p id=b h=20 w=20></p><p id=c h=10 w=20></p></div>"

    private static func justify(_ value: String, _ places: [Double], _ gap: String = "") -> PagedCase {
        func text(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
        return PagedCase(
            "justify-content: \(value)\(gap.isEmpty ? "" : " with a gap")",
            css: row + "#o { justify-content: \(value); \(gap) }", three,
            "1 o 0,0 100x20 a \(text(places[0])),0 20x10 b \(text(places[1])),0 20x20 c \(text(places[2])),0 20x10")
    }
    static let justified: [PagedCase] = [
        justify("flex-start", [0, 20, 40]), justify("flex-end", [40, 60, 80]), justify("center", [20, 40, 60]),
        justify("space-between", [0, 40, 80]), justify("space-around", [6.67, 40, 73.33]),
        justify("space-evenly", [10, 40, 70]),
        justify("flex-start", [0, 25, 50], "gap: 5px"), justify("center", [15, 40, 65], "gap: 5px"),
        justify("flex-end", [30, 55, 80], "column-gap: 5px"),
    ]

    @Test("justify-content", arguments: justified) func justification(example: PagedCase) throws { try example.check() }

    private static func align(_ value: String, _ y: (Int, Int), _ height: Int = 10) -> PagedCase {
        PagedCase(
            "align-items: \(value)", css: row + "#o { height: 40px; align-items: \(value) }",
            "<div id=o><p id=a h=10 w=20></p><p id=b h=20 w=20></p></div>",
            "1 o 0,0 100x40 a 0,\(y.0) 20x\(height) b 20,\(y.1) 20x20")
    }
    static let aligned: [PagedCase] = [
        align("flex-start", (0, 0)), align("flex-end", (30, 20)), align("center", (15, 10)), align("stretch", (0, 0)),
        PagedCase(
            "stretch makes auto heights those of the line", css: row,
            "<div id=o><p id=a w=20></p><p id=b h=30 w=20></p></div>", "1 o 0,0 100x30 a 0,0 20x30 b 20,0 20x30"),
        PagedCase(
            "align-self is stronger", css: row + "#o { align-items: flex-end } #a { align-self: flex-start }", three,
            "1 o 0,0 100x20 a 0,0 20x10 b 20,0 20x20 c 40,10 20x10"),
        PagedCase(
            "baseline", css: row + "#o { align-items: baseline } #b { padding-top: 5px }",
            "<div id=o><p id=a w=20>x</p><p id=b w=20>x</p></div>",
            "1 o 0,0 100x15 a 0,5 20x10 \"x\" b 20,0 20x15 \"x\""),
        PagedCase(
            "auto margins take free space", css: row + "#b { margin-left: auto }", three,
            "1 o 0,0 100x20 a 0,0 20x10 b 60,0 20x20 c 80,0 20x10"),
        PagedCase(
            "auto margins on the cross axis", css: row + "#o { height: 40px } #a { margin: auto 0 }", three,
            "1 o 0,0 100x40 a 0,15 20x10 b 20,0 20x20 c 40,0 20x10"),
        PagedCase(
            "align-content: center",
            css: row + "#o { flex-wrap: wrap; height: 60px; align-content: center } p { width: 60px !important }",
            "<div id=o><p id=a h=10></p><p id=b h=10></p></div>", "1 o 0,0 100x60 a 0,20 60x10 b 0,30 60x10"),
        PagedCase(
            "align-content: space-between",
            css: row + "#o { flex-wrap: wrap; height: 60px; align-content: space-between }",
            "<div id=o><p id=a h=10 w=60></p><p id=b h=10 w=60></p></div>", "1 o 0,0 100x60 a 0,0 60x10 b 0,50 60x10"),
        PagedCase(
            "align-content: stretch", css: row + "#o { flex-wrap: wrap; height: 60px }",
            "<div id=o><p id=a h=10 w=60></p><p id=b h=10 w=60></p></div>", "1 o 0,0 100x60 a 0,0 60x10 b 0,30 60x10"),
    ]

    @Test("Alignment", arguments: aligned) func alignment(example: PagedCase) throws { try example.check() }

    private static func flex(_ name: String, _ a: String, _ b: String, _ widths: (String, String), width: Int = 20)
        -> PagedCase
    {
        PagedCase(
            name, css: row + "#a { \(a) } #b { \(b) }",
            "<div id=o><p id=a h=10 w=\(width)></p><p id=b h=10 w=\(width)></p></div>",
            "1 o 0,0 100x10 a 0,0 \(widths.0)x10 b \(widths.0),0 \(widths.1)x10")
    }
    static let flexible: [PagedCase] = [
        flex("flex-grow shares free space", "flex-grow: 1", "flex-grow: 3", ("35", "65")),
        flex("one grows", "flex-grow: 1", "", ("80", "20")),
        flex("a sum below one leaves space", "flex-grow: 0.5", "", ("50", "20")),
        flex("flex: 1 starts from nothing", "flex: 1", "flex: 3", ("25", "75")),
        flex("flex: auto starts from the width", "flex: auto", "flex: auto", ("50", "50")),
        flex("flex: none keeps the width", "flex: none", "flex: 1", ("20", "80")),
        flex("flex-basis", "flex-basis: 30px", "flex: 1", ("30", "70")),
        flex("flex-basis in percent", "flex-basis: 40%", "flex: 1", ("40", "60")),
        flex("flex-shrink shares what is too much", "flex-shrink: 1", "flex-shrink: 3", ("65", "35"), width: 80),
        flex("flex-shrink: 0 keeps", "flex-shrink: 0", "", ("80", "20"), width: 80),
        flex("shrinking is weighted by size", "flex-basis: 120px", "flex-basis: 40px", ("75", "25"), width: 20),
        flex("min-width stops shrinking", "min-width: 70px", "", ("70", "30"), width: 80),
        flex("max-width stops growing", "flex-grow: 1; max-width: 30px", "flex-grow: 1", ("30", "70")),

    ]

    @Test("Flexible lengths", arguments: flexible) func flexibility(example: PagedCase) throws { try example.check() }

    static let directions: [PagedCase] = [
        PagedCase(
            "row-reverse", css: row + "#o { flex-direction: row-reverse }", three,
            "1 o 0,0 100x20 a 80,0 20x10 b 60,0 20x20 c 40,0 20x10"),
        PagedCase("column", css: column, three, "1 o 0,0 100x40 a 0,0 20x10 b 0,10 20x20 c 0,30 20x10"),
        PagedCase(
            "column-reverse", css: column + "#o { flex-direction: column-reverse }", three,
            "1 o 0,0 100x40 a 0,30 20x10 b 0,10 20x20 c 0,0 20x10"),
        PagedCase(
            "order", css: row + "#c { order: -1 }", three, "1 o 0,0 100x20 c 0,0 20x10 a 20,0 20x10 b 40,0 20x20"),
        PagedCase(
            "wrap", css: row + "#o { flex-wrap: wrap }", "<div id=o><p id=a h=10 w=60></p><p id=b h=10 w=60></p></div>",
            "1 o 0,0 100x20 a 0,0 60x10 b 0,10 60x10"),
        PagedCase(
            "wrap-reverse", css: row + "#o { flex-wrap: wrap-reverse }",
            "<div id=o><p id=a h=10 w=60></p><p id=b h=10 w=60></p></div>", "1 o 0,0 100x20 a 0,10 60x10 b 0,0 60x10"),
        PagedCase(
            "gaps between lines and items", css: row + "#o { flex-wrap: wrap; gap: 5px 10px }",
            "<div id=o><p id=a h=10 w=40></p><p id=b h=10 w=40></p><p id=c h=10 w=40></p></div>",
            "1 o 0,0 100x25 a 0,0 40x10 b 50,0 40x10 c 0,15 40x10"),
        PagedCase(
            "row-gap in a column", css: column + "#o { row-gap: 5px }", three,
            "1 o 0,0 100x50 a 0,0 20x10 b 0,15 20x20 c 0,40 20x10"),
        PagedCase(
            "a column grows into its height", css: column + "#o { height: 80px } #a { flex: 1 }", three,
            "1 o 0,0 100x80 a 0,0 20x50 b 0,50 20x20 c 0,70 20x10"),
        PagedCase(
            "items of a column stretch", css: column, "<div id=o><p id=a h=10></p></div>", "1 o 0,0 100x10 a 0,0 100x10"
        ),
        PagedCase(
            "margins of items do not collapse", css: column + "p { margin: 5px 0 }",
            "<div id=o><p id=a h=10></p><p id=b h=10></p></div>", "1 o 0,0 100x40 a 0,5 100x10 b 0,25 100x10"),
        PagedCase(
            "padding of the container", css: row + "#o { padding: 5px }", three,
            "1 o 0,0 100x30 a 5,5 20x10 b 25,5 20x20 c 45,5 20x10"),
        PagedCase(
            "text becomes an item", css: row, "<div id=o>x<p id=a w=20 h=10></p></div>",
            "1 o 0,0 100x10 \"x\" a 4.85,0 20x10"),
        PagedCase(
            "inline-flex shrinks to fit", css: "#o { display: inline-flex; vertical-align: top }", three,
            "1 o 0,0 60x20 a 0,0 20x10 b 20,0 20x20 c 40,0 20x10"),
        PagedCase(
            "a flex container in a flex container", css: row + "#i { display: flex; flex: 1 }",
            "<div id=o><div id=i><p id=a h=10 w=20></p></div><p id=b w=20></p></div>",
            "1 o 0,0 100x10 i 0,0 80x10 a 0,0 20x10 b 80,0 20x10"),
        PagedCase(
            "a float in a flex container does not float", css: row + "#b { float: right }", three,
            "1 o 0,0 100x20 a 0,0 20x10 b 20,0 20x20 c 40,0 20x10"),
        PagedCase(
            "percentages of items", css: row, "<div id=o><p id=a h=10 style='width: 25%'></p></div>",
            "1 o 0,0 100x10 a 0,0 25x10"),
    ]

    @Test("Directions, lines, items", arguments: directions) func direction(_ example: PagedCase) throws {
        try example.check()
    }

    static let breaks: [PagedCase] = [
        PagedCase(
            "a column is broken between items", css: column, "<div id=o><p id=a h=60></p><p id=b h=60></p></div>",
            "1 ov 0,0 100x100 a 0,0 100x60 | 2 o^ 0,0 100x60 b 0,0 100x60"),
        PagedCase(
            "a column is broken inside of an item", css: column,
            "<div id=o><div id=a><p h=60></p><p id=b h=60></p></div></div>",
            "1 ov 0,0 100x100 av 0,0 100x100 | 2 o^ 0,0 100x60 a^ 0,0 100x60 b 0,0 100x60"),
        PagedCase(
            "a row's items are parallel", css: row + "#o > div { width: 50px }",
            "<div id=o><div id=a><p h=60></p><p id=b h=60></p></div><div id=c><p h=20></p></div></div>",
            "1 ov 0,0 100x100 av 0,0 50x100 cv 50,0 50x100 | 2 o^ 0,0 100x60 a^ 0,0 50x60 b 0,0 50x60 c^ 50,0 50x60"),
        PagedCase(
            "lines of a wrapping row move on", css: row + "#o { flex-wrap: wrap }",
            "<div id=o><p id=a h=60 w=60></p><p id=b h=60 w=60></p></div>",
            "1 ov 0,0 100x100 a 0,0 60x60 | 2 o^ 0,0 100x60 b 0,0 60x60"),
        PagedCase(
            "a gap at the page's end is dropped", css: column + "#o { gap: 10px }",
            "<div id=o><p id=a h=60></p><p id=b h=60></p></div>",
            "1 ov 0,0 100x100 a 0,0 100x60 | 2 o^ 0,0 100x60 b 0,0 100x60"),
        PagedCase(
            "padding of a broken column", css: column + "#o { padding: 5px }",
            "<div id=o><p id=a h=60></p><p id=b h=60></p></div>",
            "1 ov 0,0 100x100 a 5,5 90x60 | 2 o^ 0,0 100x65 b 5,0 90x60"),
        PagedCase(
            "lines of an item", css: row + "html { orphans: 1; widows: 1 }",
            "<p h=80></p><div id=o><p id=a>a<br>b<br>c</p></div>",
            "1 ov 0,80 100x20 av 0,80 5.94x20 \"a\" \"b\" | 2 o^ 0,0 100x10 a^ 0,0 5.94x10 \"c\""),
        PagedCase(
            "a column of three pages", css: column,
            "<div id=o><p id=a h=90></p><p id=b h=90></p><p id=c h=90></p></div>",
            "1 ov 0,0 100x100 a 0,0 100x90 | 2 ov^ 0,0 100x100 b 0,0 100x90 | 3 o^ 0,0 100x90 c 0,0 100x90"),
    ]

    @Test("Page breaks", arguments: breaks) func pageBreak(_ example: PagedCase) throws { try example.check() }
}
