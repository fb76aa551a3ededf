import Testing

@testable import Typesetter

@Suite("Breaks")
struct BreakTests {
    private static func forced(_ value: String) -> PagedCase {
        PagedCase(
            "break-before: \(value)", css: "#b { break-before: \(value) }",
            "<div id=a h=10></div><div id=b h=10></div>", "1 a 0,0 100x10 | 2 b 0,0 100x10")
    }
    private static let ab = "<div id=a h=10></div><div id=b h=10></div>"

    static let forcedBreaks: [PagedCase] = [
        forced("page"), forced("left"), forced("verso"),
        PagedCase(
            "break-before: right leaves a blank page", css: "#b { break-before: right }", ab,
            "1 a 0,0 100x10 | 2 blank | 3 b 0,0 100x10"),
        PagedCase(
            "break-before: recto", css: "#b { break-before: recto }", ab, "1 a 0,0 100x10 | 2 blank | 3 b 0,0 100x10"),
        PagedCase("break-after: page", css: "#a { break-after: page }", ab, "1 a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            "break-after: right", css: "#a { break-after: right }", ab, "1 a 0,0 100x10 | 2 blank | 3 b 0,0 100x10"),
        PagedCase(
            "page-break-before: always", css: "#b { page-break-before: always }", ab, "1 a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            "page-break-after: always", css: "#a { page-break-after: always }", ab, "1 a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            "page-break-before: left", css: "#b { page-break-before: left }", ab, "1 a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            "before and after make one break", css: "#a { break-after: page } #b { break-before: page }", ab,
            "1 a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            "none before the first box of all", css: "#a { break-before: page }", ab, "1 a 0,0 100x10 b 0,10 100x10"),
        PagedCase(
            "none after the last box of all", css: "#b { break-after: page }", ab, "1 a 0,0 100x10 b 0,10 100x10"),
        PagedCase(
            "a margin after a forced break stays", css: "#b { break-before: page; margin-top: 5px }", ab,
            "1 a 0,0 100x10 | 2 b 0,5 100x10"),
        PagedCase(
            "a margin after an unforced break is dropped", css: "#b { margin-top: 5px; height: 95px }", ab,
            "1 a 0,0 100x10 | 2 b 0,0 100x95"),
        PagedCase(
            "a break of the first child is its parent's", css: "#b { break-before: page }",
            "<div id=a h=10></div><div id=o><div id=b h=10></div></div>", "1 a 0,0 100x10 | 2 o 0,0 100x10 b 0,0 100x10"
        ),
        PagedCase(
            "a break of the last child is its parent's", css: "#a { break-after: page }",
            "<div id=o><div id=a h=10></div></div><div id=b h=10></div>", "1 o 0,0 100x10 a 0,0 100x10 | 2 b 0,0 100x10"
        ),
        PagedCase(
            "a break in a block", css: "#b { break-before: page }", "<div id=o>\(ab)</div>",
            "1 ov 0,0 100x100 a 0,0 100x10 | 2 o^ 0,0 100x10 b 0,0 100x10"),
        PagedCase(
            "a break deep in blocks", css: "#b { break-before: page }", "<div id=o><div id=i>\(ab)</div></div>",
            "1 ov 0,0 100x100 iv 0,0 100x100 a 0,0 100x10 | 2 o^ 0,0 100x10 i^ 0,0 100x10 b 0,0 100x10"),
        PagedCase(
            "a break between list items", css: "li { list-style: none } #b { break-before: page }",
            "<ul><li id=a>x<li id=b>y</ul>", "1 a 0,0 100x10 \"x\" | 2 b 0,0 100x10 \"y\""),
        PagedCase(
            "a break between table rows", css: "#b { break-before: page }",
            "<table><tr id=a><td h=10 w=20></td><tr id=b><td h=10></td></table>", "1 a 0,0 20x10 | 2 b 0,0 20x10"),
        PagedCase(
            "a break after a table row", css: "#a { break-after: page }",
            "<table><tr id=a><td h=10 w=20></td><tr id=b><td h=10></td></table>", "1 a 0,0 20x10 | 2 b 0,0 20x10"),
        PagedCase(
            "a break between row groups", css: "#b { break-before: page }",
            "<table><tbody id=a><tr><td h=10 w=20></td></tbody><tbody id=b><tr><td h=10></td></tbody></table>",
            "1 a 0,0 20x10 | 2 b 0,0 20x10"),
        PagedCase(
            "a break before a table", css: "#b { break-before: page }",
            "<div id=a h=10></div><table id=b><tr><td h=10 w=20></td></table>", "1 a 0,0 100x10 | 2 b 0,0 20x10"),
        PagedCase(
            "a break after a table", css: "#a { break-after: page }",
            "<table id=a><tr><td h=10 w=20></td></table><div id=b h=10></div>", "1 a 0,0 20x10 | 2 b 0,0 100x10"),
        PagedCase(
            "a break between the items of a column",
            css: "#o { display: flex; flex-direction: column } #b { break-before: page }", "<div id=o>\(ab)</div>",
            "1 ov 0,0 100x100 a 0,0 100x10 | 2 o^ 0,0 100x10 b 0,0 100x10"),
        PagedCase(
            "a break between the lines of a wrapping row",
            css: "#o { display: flex; flex-wrap: wrap } #b { break-before: page } #o div { width: 80px }",
            "<div id=o>\(ab)</div>", "1 ov 0,0 100x100 a 0,0 80x10 | 2 o^ 0,0 100x10 b 0,0 80x10"),
        PagedCase(
            "a break before a flex container", css: "#b { display: flex; break-before: page }", ab,
            "1 a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            "a break before an image", css: "svg { display: block; break-before: page }",
            "<div id=a h=10></div><svg id=b aria-hidden=true width=10 height=10></svg>",
            "1 a 0,0 100x10 | 2 b 0,0 10x10"),
        PagedCase(
            "a break inside of a table cell", css: "#b { break-before: page }",
            "<table><tr><td id=c w=20><div id=a h=10></div><div id=b h=10></div></td></table>",
            "1 cv 0,0 20x100 a 0,0 20x10 | 2 c^ 0,0 20x10 b 0,0 20x10"),
        PagedCase(
            "a break inside of a flex item", css: "#o { display: flex } #b { break-before: page } #i { width: 50px }",
            "<div id=o><div id=i>\(ab)</div></div>",
            "1 ov 0,0 100x100 iv 0,0 50x100 a 0,0 50x10 | 2 o^ 0,0 100x10 i^ 0,0 50x10 b 0,0 50x10"),
        PagedCase(
            "three breaks in a row", css: "div { break-before: page }",
            "<div id=a h=5></div><div id=b h=5></div><div id=c h=5></div>",
            "1 a 0,0 100x5 | 2 b 0,0 100x5 | 3 c 0,0 100x5"),
    ]

    @Test("Forced", arguments: forcedBreaks) func forcedBreak(_ example: PagedCase) throws { try example.check() }

    static let avoided: [PagedCase] = [
        PagedCase(
            "break-inside: avoid moves a block on", css: "#o { break-inside: avoid }",
            "<div h=60></div><div id=o><p h=30></p><p h=30></p></div>", "1 | 2 o 0,0 100x60"),
        PagedCase(
            "page-break-inside: avoid", css: "#o { page-break-inside: avoid }",
            "<div h=60></div><div id=o><p h=30></p><p h=30></p></div>", "1 | 2 o 0,0 100x60"),
        PagedCase(
            "a block that fits stays", css: "#o { break-inside: avoid }",
            "<div h=40></div><div id=o><p h=30></p><p h=30></p></div>", "1 o 0,40 100x60"),
        PagedCase(
            "a block higher than a page is broken all the same", css: "#o { break-inside: avoid }",
            "<div id=o><p id=a h=60></p><p id=b h=60></p></div>",
            "1 ov 0,0 100x100 a 0,0 100x60 | 2 o^ 0,0 100x60 b 0,0 100x60"),
        PagedCase(
            "break-after: avoid takes a heading along", css: "h2 { break-after: avoid }",
            "<div h=85></div><h2 id=a>x</h2><div id=b h=10></div>", "1 | 2 a 0,0 100x10 \"x\" b 0,10 100x10"),
        PagedCase(
            "break-before: avoid takes what stands above along", css: "#b { break-before: avoid }",
            "<div h=85></div><p id=a>x</p><div id=b h=10></div>", "1 | 2 a 0,0 100x10 \"x\" b 0,10 100x10"),
        PagedCase(
            "a chain of three", css: "h2 { break-after: avoid }",
            "<div h=70></div><h2 id=a>x</h2><h2 id=b>y</h2><div id=c h=20></div>",
            "1 | 2 a 0,0 100x10 \"x\" b 0,10 100x10 \"y\" c 0,20 100x20"),
        PagedCase(
            "a chain through containers", css: "h2 { break-after: avoid }",
            "<div h=85></div><div id=o><h2 id=a>x</h2></div><div id=c h=20></div>",
            "1 | 2 o 0,0 100x10 a 0,0 100x10 \"x\" c 0,10 100x20"),
        PagedCase(
            "a chain into a container", css: "h2 { break-after: avoid }",
            "<div h=85></div><h2 id=a>x</h2><div id=o><div id=c h=20></div></div>",
            "1 | 2 a 0,0 100x10 \"x\" o 0,10 100x20 c 0,10 100x20"),
        PagedCase(
            "a heading stays with the first line", css: "h2 { break-after: avoid }",
            "<div h=90></div><h2 id=a>x</h2><p>y</p>", "1 | 2 a 0,0 100x10 \"x\" \"y\""),
        PagedCase(
            "a heading stays with a table's first row", css: "h2 { break-after: avoid }",
            "<div h=85></div><h2 id=a>x</h2><table><tr id=b><td h=10 w=20></td></table>",
            "1 | 2 a 0,0 100x10 \"x\" b 0,10 20x10"),
        PagedCase(
            "a heading stays with a flex container", css: "h2 { break-after: avoid } .f { display: flex }",
            "<div h=85></div><h2 id=a>x</h2><div class=f><p id=b h=10 w=20></p></div>",
            "1 | 2 a 0,0 100x10 \"x\" b 0,10 20x10"),
        PagedCase(
            "a heading stays with a list", css: "h2 { break-after: avoid } li { list-style: none }",
            "<div h=85></div><h2 id=a>x</h2><ul><li id=b h=10></ul>", "1 | 2 a 0,0 100x10 \"x\" b 0,10 100x10"),
        PagedCase(
            "a chain longer than a page is broken in the end", css: "div { break-after: avoid }",
            "<div id=a h=60></div><div id=b h=60></div>", "1 a 0,0 100x60 | 2 b 0,0 100x60"),
        PagedCase(
            "avoid between rows of a table", css: "#b { break-after: avoid }",
            "<table><tr id=a><td h=50 w=20></td><tr id=b><td h=40></td><tr id=c><td h=40></td></table>",
            "1 a 0,0 20x50 | 2 b 0,0 20x40 c 0,40 20x40"),
        PagedCase(
            "avoid inside of a row group", css: "#g { break-inside: avoid }",
            "<table><tbody><tr id=a><td h=50 w=20></td></tbody><tbody id=g><tr id=b><td h=40></td><tr id=c><td h=40></td></tbody></table>",
            "1 a 0,0 20x50 | 2 g 0,0 20x80 b 0,0 20x40 c 0,40 20x40"),
        PagedCase(
            "avoid between items of a column",
            css: "#o { display: flex; flex-direction: column } #b { break-after: avoid }",
            "<div id=o><p id=a h=50></p><p id=b h=40></p><p id=c h=40></p></div>",
            "1 ov 0,0 100x100 a 0,0 100x50 | 2 o^ 0,0 100x80 b 0,0 100x40 c 0,40 100x40"),
        PagedCase(
            "an item that avoids breaks moves on",
            css: "#o { display: flex; flex-direction: column } #b { break-inside: avoid }",
            "<div id=o><p id=a h=60></p><div id=b><p h=30></p><p h=30></p></div></div>",
            "1 ov 0,0 100x100 a 0,0 100x60 | 2 o^ 0,0 100x60 b 0,0 100x60"),
        PagedCase(
            "a table that avoids breaks moves on", css: "table { break-inside: avoid }",
            "<div h=50></div><table id=t><tr><td h=40 w=20></td><tr><td h=40></td></table>", "1 | 2 t 0,0 20x80"),
        PagedCase(
            "a flex row that does not fit moves on", css: "#o { display: flex }",
            "<div h=60></div><div id=o><svg id=s aria-hidden=true width=10 height=50></svg></div>",
            "1 | 2 o 0,0 100x50 s 0,0 10x50"),
        PagedCase(
            "forced wins over avoid", css: "#a { break-after: avoid } #b { break-before: page }", ab,
            "1 a 0,0 100x10 | 2 b 0,0 100x10"),
        PagedCase(
            "an image is never cut",
            "<div h=60></div><svg id=s style='display: block' aria-hidden=true width=10 height=50></svg>",
            "1 | 2 s 0,0 10x50"),
        PagedCase(
            "an image in a line is never cut",
            "<div h=60></div><p>x <svg id=s style='vertical-align: top' aria-hidden=true width=10 height=50></svg></p>",
            "1 | 2 \"x \" s 7.5,0 10x50"),
        PagedCase(
            "a box with a height is cut where it has lines", "<p id=a style='height: 150px'>x</p>",
            "1 av 0,0 100x100 \"x\" | 2 a^ 0,0 100x50"),
    ]

    @Test("Avoided", arguments: avoided) func avoidedBreak(_ example: PagedCase) throws { try example.check() }

    private static let lines = "a<br>b<br>c<br>d<br>e"
    static let lineBreaks: [PagedCase] = [
        PagedCase(
            "lines fill the page", css: "p { margin-top: 70px }", "<div id=o style='padding-top: 70px'>\(lines)</div>",
            "1 ov 0,0 100x100 \"a\" \"b\" \"c\" | 2 o^ 0,0 100x20 \"d\" \"e\""),
        PagedCase(
            "orphans: 2 moves a line on", css: "html { orphans: 2 }", "<div h=90></div><p>\(lines)</p>",
            "1 | 2 \"a\" \"b\" \"c\" \"d\" \"e\""),
        PagedCase(
            "orphans: 2 is met", css: "html { orphans: 2 }", "<div h=80></div><p>\(lines)</p>",
            "1 \"a\" \"b\" | 2 \"c\" \"d\" \"e\""),
        PagedCase(
            "orphans: 3", css: "html { orphans: 3 }", "<div h=80></div><p>\(lines)</p>",
            "1 | 2 \"a\" \"b\" \"c\" \"d\" \"e\""),
        PagedCase(
            "widows: 2 takes a line along", css: "html { widows: 2 }", "<div h=60></div><p>\(lines)</p>",
            "1 \"a\" \"b\" \"c\" | 2 \"d\" \"e\""),
        PagedCase(
            "widows: 3", css: "html { widows: 3 }", "<div h=60></div><p>\(lines)</p>",
            "1 \"a\" \"b\" | 2 \"c\" \"d\" \"e\""),
        PagedCase(
            "orphans and widows that cannot both be kept move all on", css: "html { orphans: 3; widows: 3 }",
            "<div h=60></div><p>\(lines)</p>", "1 | 2 \"a\" \"b\" \"c\" \"d\" \"e\""),
        PagedCase(
            "a short paragraph moves on as a whole", css: "html { orphans: 2; widows: 2 }",
            "<div h=80></div><p>a<br>b<br>c</p>", "1 | 2 \"a\" \"b\" \"c\""),
        PagedCase(
            "a paragraph that avoids breaks", css: "p { break-inside: avoid }", "<div h=80></div><p>a<br>b<br>c</p>",
            "1 | 2 \"a\" \"b\" \"c\""),
        PagedCase(
            "widows in a list item", css: "html { widows: 2 } li { list-style: none }",
            "<div h=80></div><ul><li>a<br>b<br>c</ul>", "1 \"a\" | 2 \"b\" \"c\""),
        PagedCase(
            "widows in a table cell", css: "html { widows: 2 }",
            "<table><tr><td>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<br>9<br>10<br>11</td></table>",
            "1 \"1\" \"2\" \"3\" \"4\" \"5\" \"6\" \"7\" \"8\" \"9\" | 2 \"10\" \"11\""),
        PagedCase(
            "a page lower than a line makes progress", css: "@page { size: 100px 8px }", "<p>a<br>b</p>",
            "1 [100x8] \"a\" | 2 [100x8] \"b\""),
    ]

    @Test("Orphans and widows", arguments: lineBreaks) func line(_ example: PagedCase) throws { try example.check() }

    private static let rows = "<p h=60></p><p id=b h=60></p>"
    static let decoration: [PagedCase] = [
        PagedCase(
            "slice: the edges stand at the ends", css: "#o { padding: 5px }", "<div id=o>\(rows)</div>",
            "1 ov 0,0 100x100 | 2 o^ 0,0 100x65 b 5,0 90x60"),
        PagedCase(
            "clone: each part has its edges", css: "#o { padding: 5px; box-decoration-break: clone }",
            "<div id=o>\(rows)</div>", "1 ov 0,0 100x100 | 2 o^ 0,0 100x70 b 5,5 90x60"),
        PagedCase(
            "slice of borders", css: "#o { border: 2px solid #000 }", "<div id=o>\(rows)</div>",
            "1 ov 0,0 100x100 | 2 o^ 0,0 100x62 b 2,0 96x60"),
        PagedCase(
            "clone of borders", css: "#o { border: 2px solid #000; box-decoration-break: clone }",
            "<div id=o>\(rows)</div>", "1 ov 0,0 100x100 | 2 o^ 0,0 100x64 b 2,2 96x60"),
        PagedCase(
            "clone in a paragraph",
            css: "#o { padding: 5px; box-decoration-break: clone; font: 40px/40px \"Fira Sans\" }",
            "<p id=o>a<br>b<br>c</p>", "1 ov 0,0 100x90 \"a\" \"b\" | 2 o^ 0,0 100x50 \"c\""),
        PagedCase(
            "slice in a paragraph", css: "#o { padding: 5px; font: 40px/40px \"Fira Sans\" }",
            "<p id=o>a<br>b<br>c</p>", "1 ov 0,0 100x85 \"a\" \"b\" | 2 o^ 0,0 100x45 \"c\""),
        PagedCase(
            "clone in a column",
            css: "#o { display: flex; flex-direction: column; padding: 5px; box-decoration-break: clone }",
            "<div id=o>\(rows)</div>", "1 ov 0,0 100x100 | 2 o^ 0,0 100x70 b 5,5 90x60"),
        PagedCase(
            "a set height goes on", css: "#o { height: 130px }", "<div id=o>\(rows)</div>",
            "1 ov 0,0 100x100 | 2 o^ 0,0 100x30 b 0,0 100x60"),
        PagedCase(
            "a least height goes on", css: "#o { min-height: 190px }", "<div id=o>\(rows)</div>",
            "1 ov 0,0 100x100 | 2 o^ 0,0 100x90 b 0,0 100x60"),
    ]

    @Test("Parts of boxes", arguments: decoration) func part(_ example: PagedCase) throws { try example.check() }
}
