import Testing

@testable import Typesetter

@Suite("Tables")
struct TableLayoutTests {
    private static func cell(_ id: String, _ attributes: String = "h=10 w=20") -> String {
        "<td id=\(id) \(attributes)></td>"
    }

    static let widths: [PagedCase] = [
        PagedCase(
            "columns take the widths of their cells",
            "<table id=t><tr>\(cell("a", "w=20 h=10"))\(cell("b", "w=30"))</table>",
            "1 t 0,0 50x10 a 0,0 20x10 b 20,0 30x10"),
        PagedCase(
            "the widest cell of a column counts",
            "<table id=t><tr>\(cell("a", "w=20 h=10"))<tr>\(cell("b", "w=30 h=10"))</table>",
            "1 t 0,0 30x20 a 0,0 30x10 b 0,10 30x10"),
        PagedCase(
            "width: 100% spreads what is left in proportion", css: "table { width: 100% }",
            "<table id=t><tr>\(cell("a", "w=10 h=10"))\(cell("b", "w=30"))</table>",
            "1 t 0,0 100x10 a 0,0 25x10 b 25,0 75x10"),
        PagedCase(
            "a percentage column", css: "table { width: 100% } #a { width: 30% }",
            "<table id=t><tr><td id=a h=10></td><td id=b></td></table>", "1 t 0,0 100x10 a 0,0 30x10 b 30,0 70x10"),
        PagedCase(
            "two percentages", css: "table { width: 100% } #a { width: 25% } #b { width: 75% }",
            "<table><tr><td id=a h=10></td><td id=b></td></table>", "1 a 0,0 25x10 b 25,0 75x10"),
        PagedCase(
            "percentages over a hundred are cut", css: "table { width: 100% } #a { width: 80% } #b { width: 80% }",
            "<table><tr><td id=a h=10></td><td id=b></td></table>", "1 a 0,0 80x10 b 80,0 20x10"),
        PagedCase(
            "a length and a flexible column", css: "table { width: 100% }",
            "<table><tr>\(cell("a", "w=20 h=10"))<td id=b>x</td></table>", "1 a 0,0 20x10 b 20,0 80x10 \"x\""),
        PagedCase(
            "a table is no wider than its place where text can be broken",
            "<table id=t><tr><td id=a>aaaaaaaaa bbbbbbbbb ccccccccc</td></table>",
            "1 t 0,0 100x20 a 0,0 100x20 \"aaaaaaaaa \" \"bbbbbbbbb ccccccccc\""),
        PagedCase(
            "a width less than the content grows", css: "table { width: 10px }",
            "<table id=t><tr><td><div w=40 h=10></div></td></table>", "1 t 0,0 40x10"),
        PagedCase(
            "min-width of a table", css: "table { min-width: 60px }", "<table id=t><tr><td h=10 w=20></td></table>",
            "1 t 0,0 60x10"),
        PagedCase(
            "auto margins put a table in the middle", css: "table { margin: 0 auto }",
            "<table id=t><tr><td h=10 w=20></td></table>", "1 t 40,0 20x10"),
        PagedCase(
            "auto left margin puts it right", css: "table { margin-left: auto }",
            "<table id=t><tr><td h=10 w=20></td></table>", "1 t 80,0 20x10"),
        PagedCase(
            "col widths", "<table id=t><col w=30><col w=20><tr><td id=a h=10></td><td id=b></td></table>",
            "1 t 0,0 50x10 a 0,0 30x10 b 30,0 20x10"),
        PagedCase(
            "col span", "<table id=t><col span=2 w=30><tr><td id=a h=10></td><td id=b></td></table>",
            "1 t 0,0 60x10 a 0,0 30x10 b 30,0 30x10"),
        PagedCase(
            "columns in which no cell begins take no gap", css: "table { border-spacing: 10px }",
            "<table id=t><tr><td id=a colspan=3><div w=20 h=10></div></td><td id=b><div w=20></div></td></table>",
            "1 t 0,0 70x30 a 10,10 20x10 b 40,10 20x10"),
        PagedCase(
            "those of a fixed table do", css: "table { table-layout: fixed; width: 100px }",
            "<table><tr><td id=a colspan=3 h=10></td><td id=b></td></table>", "1 a 0,0 75x10 b 75,0 25x10"),
        PagedCase(
            "in a fixed table a cell's percentage is that of its content box",
            css: "table { table-layout: fixed; width: 100px } #a { width: 20%; padding: 0 5px }",
            "<table><tr><td id=a h=10></td><td id=b></td></table>", "1 a 0,0 30x10 b 30,0 70x10"),
        PagedCase(
            "in a fixed table percentages share what lengths leave",
            css: "table { table-layout: fixed; width: 100px } #a { width: 80px } #b { width: 60% } #c { width: 20% }",
            "<table><tr><td id=a h=10></td><td id=b></td><td id=c></td></table>",
            "1 a 0,0 80x10 b 80,0 15x10 c 95,0 5x10"),
        PagedCase(
            "in a fixed table a spanning cell gives columns without a width of their own an equal part",
            css: "table { table-layout: fixed; width: 100px } #a { width: 60px }",
            "<table><col w=40><col><col><tr><td id=a colspan=3 h=10></td></tr>"
                + "<tr><td id=b h=10></td><td id=c></td><td id=d></td></tr></table>",
            "1 a 0,0 100x10 b 0,10 50x10 c 50,10 25x10 d 75,10 25x10"),
        PagedCase(
            "a spanning cell is shared before a wider one that begins to its left",
            "<table><tr><td id=a colspan=3><div w=60 h=10></div></td></tr>"
                + "<tr><td></td><td id=b colspan=2><div w=40 h=10></div></td></tr><tr><td id=c><div w=5></div></td><td id=d></td><td></td></table>",
            "1 a 0,0 60x10 b 6.67,10 53.33x10 c 0,20 6.67x0 d 6.67,20 26.67x0"),
        PagedCase(
            "colgroup of columns",
            "<table id=t><colgroup><col w=10><col w=40></colgroup><tr><td id=a h=10></td><td id=b></td></table>",
            "1 t 0,0 50x10 a 0,0 10x10 b 10,0 40x10"),
        PagedCase(
            "fixed layout shares evenly", css: "table { table-layout: fixed; width: 90px }",
            "<table><tr><td id=a h=10>x</td><td id=b></td><td id=c></td></table>",
            "1 a 0,0 30x10 \"x\" b 30,0 30x10 c 60,0 30x10"),
        PagedCase(
            "fixed layout by the first row", css: "table { table-layout: fixed; width: 90px }",
            "<table><tr>\(cell("a", "w=20 h=10"))<td id=b></td><tr><td id=c h=10 w=60></td></table>",
            "1 a 0,0 20x10 b 20,0 70x10 c 0,10 20x10"),
        PagedCase(
            "fixed layout by col", css: "table { table-layout: fixed; width: 90px }",
            "<table><col w=30><col><tr>\(cell("a", "w=20 h=10"))<td id=b></td></table>", "1 a 0,0 30x10 b 30,0 60x10"),
        PagedCase(
            "fixed layout with percentages", css: "table { table-layout: fixed; width: 80px } #a { width: 25% }",
            "<table><tr><td id=a h=10></td><td id=b></td></table>", "1 a 0,0 20x10 b 20,0 60x10"),
        PagedCase(
            "fixed layout with a span", css: "table { table-layout: fixed; width: 90px }",
            "<table><tr><td id=a colspan=2 w=40 h=10></td><td id=b></td><tr><td id=c h=10></td><td id=d></td><td id=e></td></table>",
            "1 a 0,0 40x10 b 40,0 50x10 c 0,10 20x10 d 20,10 20x10 e 40,10 50x10"),
        PagedCase(
            "padding of cells", css: "td { padding: 2px 5px }",
            "<table id=t><tr><td id=a><div w=20 h=10></div></td></table>", "1 t 0,0 30x14 a 0,0 30x14"),
        PagedCase(
            "box-sizing of cells", css: "td { padding: 0 5px; box-sizing: border-box }",
            "<table id=t><tr><td id=a w=40 h=10></td></table>", "1 t 0,0 40x10 a 0,0 40x10"),
    ]

    @Test("Column widths", arguments: widths) func width(_ example: PagedCase) throws { try example.check() }

    static let spans: [PagedCase] = [
        PagedCase(
            "colspan", "<table><tr><td id=a colspan=2 h=10></td><tr>\(cell("b"))\(cell("c"))</table>",
            "1 a 0,0 40x10 b 0,10 20x10 c 20,10 20x10"),
        PagedCase(
            "a spanning cell widens its columns",
            "<table><tr><td id=a colspan=2 w=60 h=10></td><tr>\(cell("b", "w=10 h=10"))\(cell("c", "w=20"))</table>",
            "1 a 0,0 60x10 b 0,10 20x10 c 20,10 40x10"),
        PagedCase(
            "rowspan", "<table><tr><td id=a rowspan=2 w=20></td>\(cell("b"))<tr>\(cell("c"))</table>",
            "1 a 0,0 20x20 b 20,0 20x10 c 20,10 20x10"),
        PagedCase(
            "a spanning cell makes rows higher",
            "<table><tr><td id=a rowspan=2 w=20 h=40></td>\(cell("b"))<tr>\(cell("c"))</table>",
            "1 a 0,0 20x40 b 20,0 20x20 c 20,20 20x20"),
        PagedCase(
            "rowspan and colspan",
            "<table><tr><td id=a rowspan=2 colspan=2></td>\(cell("b"))<tr>\(cell("c"))<tr>\(cell("d"))\(cell("e"))\(cell("f"))</table>",
            "1 a 0,0 40x20 b 40,0 20x10 c 40,10 20x10 d 0,20 20x10 e 20,20 20x10 f 40,20 20x10"),
        PagedCase(
            "a rowspan that reaches out of its group ends with it",
            "<table><tbody><tr><td id=a rowspan=5 w=20></td>\(cell("b"))</tbody><tbody><tr>\(cell("c"))</tbody></table>",
            "1 a 0,0 20x10 b 20,0 20x10 c 0,10 20x10"),
        PagedCase(
            "rowspan with spacing", css: "table { border-spacing: 2px }",
            "<table><tr><td id=a rowspan=2 w=20></td>\(cell("b"))<tr>\(cell("c"))</table>",
            "1 a 2,2 20x22 b 24,2 20x10 c 24,14 20x10"),
        PagedCase(
            "colspan with spacing", css: "table { border-spacing: 2px }",
            "<table><tr><td id=a colspan=2 h=10></td><tr>\(cell("b"))\(cell("c"))</table>",
            "1 a 2,2 42x10 b 2,14 20x10 c 24,14 20x10"),
        PagedCase(
            "rows without their own cells", "<table id=t><tr><td id=a rowspan=2 w=20 h=30></td><tr></table>",
            "1 t 0,0 20x30 a 0,0 20x30"),
        PagedCase(
            "short rows leave slots empty", "<table id=t><tr>\(cell("a"))\(cell("b"))<tr>\(cell("c"))</table>",
            "1 t 0,0 40x20 a 0,0 20x10 b 20,0 20x10 c 0,10 20x10"),
    ]

    @Test("Spans", arguments: spans) func span(_ example: PagedCase) throws { try example.check() }

    static let heights: [PagedCase] = [
        PagedCase(
            "the highest cell counts", "<table><tr>\(cell("a", "w=20 h=10"))\(cell("b", "w=20 h=30"))</table>",
            "1 a 0,0 20x30 b 20,0 20x30"),
        PagedCase(
            "height of a row is its least", css: "tr { height: 25px }", "<table><tr>\(cell("a", "w=20 h=10"))</table>",
            "1 a 0,0 20x25"),
        PagedCase(
            "height of a table is shared", css: "table { height: 60px }",
            "<table id=t><tr>\(cell("a"))<tr>\(cell("b", "h=20"))</table>", "1 t 0,0 20x60 a 0,0 20x20 b 0,20 20x40"),
        PagedCase(
            "vertical-align: top", css: "td { vertical-align: top }",
            "<table><tr><td h=30></td><td><p id=a h=10 w=20></p></td></table>", "1 a 0,0 20x10"),
        PagedCase(
            "vertical-align: middle", css: "td { vertical-align: middle }",
            "<table><tr><td h=30></td><td><p id=a h=10 w=20></p></td></table>", "1 a 0,10 20x10"),
        PagedCase(
            "vertical-align: bottom", css: "td { vertical-align: bottom }",
            "<table><tr><td h=30></td><td><p id=a h=10 w=20></p></td></table>", "1 a 0,20 20x10"),
        PagedCase(
            "vertical-align: baseline", css: "td { vertical-align: baseline } #b { padding-top: 5px }",
            "<table><tr><td><p id=a>x</p></td><td id=b><p id=c>y</p></td></table>",
            "1 a 0,5 4.85x10 \"x\" b 4.85,0 4.92x15 c 4.85,5 4.92x10 \"y\""),
        PagedCase(
            "middle in a spanning cell", css: "#a { vertical-align: middle }",
            "<table><tr><td id=a rowspan=2><p id=p h=10 w=20></p></td>\(cell("b", "h=20 w=20"))<tr>\(cell("c", "h=20"))</table>",
            "1 a 0,0 20x40 p 0,15 20x10 b 20,0 20x20 c 20,20 20x20"),
        PagedCase(
            "empty rows have no height", "<table id=t><tr><td></td><tr>\(cell("a"))</table>",
            "1 t 0,0 20x10 a 0,0 20x10"),
    ]

    @Test("Heights and alignment", arguments: heights) func height(_ example: PagedCase) throws { try example.check() }

    static let borders: [PagedCase] = [
        PagedCase(
            "separate borders", css: "td { border: 1px solid #000 }",
            "<table id=t><tr>\(cell("a"))\(cell("b"))</table>", "1 t 0,0 44x12 a 0,0 22x12 b 22,0 22x12"),
        PagedCase(
            "border-spacing", css: "table { border-spacing: 3px }", "<table id=t><tr>\(cell("a"))\(cell("b"))</table>",
            "1 t 0,0 49x16 a 3,3 20x10 b 26,3 20x10"),
        PagedCase(
            "two spacings", css: "table { border-spacing: 4px 1px }",
            "<table id=t><tr>\(cell("a"))<tr>\(cell("b"))</table>", "1 t 0,0 28x23 a 4,1 20x10 b 4,12 20x10"),
        PagedCase(
            "border and padding of the table", css: "table { border: 2px solid #000; padding: 3px }",
            "<table id=t><tr>\(cell("a"))</table>", "1 t 0,0 30x20 a 5,5 20x10"),
        PagedCase(
            "collapsed borders halve", css: "table { border-collapse: collapse } td { border: 2px solid #000 }",
            "<table id=t><tr>\(cell("a"))\(cell("b"))</table>", "1 t 0,0 46x14 a 1,1 22x12 b 23,1 22x12"),
        PagedCase(
            "the wider collapsed border wins",
            css: "table { border-collapse: collapse } #a { border: 2px solid #000 } #b { border: 6px solid #000 }",
            "<table id=t><tr>\(cell("a"))\(cell("b"))</table>", "1 t 0,0 54x22 a 1,3 24x16 b 25,3 26x16"),
        PagedCase(
            "collapse ignores spacing and padding",
            css: "table { border-collapse: collapse; border-spacing: 9px; padding: 9px }",
            "<table id=t><tr>\(cell("a"))</table>", "1 t 0,0 20x10 a 0,0 20x10"),
    ]

    @Test("Borders", arguments: borders) func border(_ example: PagedCase) throws { try example.check() }

    static let captions: [PagedCase] = [
        PagedCase(
            "a caption above", "<table id=t><caption id=c>x</caption><tr>\(cell("a", "w=50 h=10"))</table>",
            "1 t 0,0 50x20 c 0,0 50x10 \"x\" a 0,10 50x10"),
        PagedCase(
            "a caption below", css: "caption { caption-side: bottom }",
            "<table id=t><caption id=c>x</caption><tr>\(cell("a", "w=50 h=10"))</table>",
            "1 t 0,0 50x20 a 0,0 50x10 c 0,10 50x10 \"x\""),
        PagedCase(
            "margins of a caption", css: "caption { margin: 0 0 5px }",
            "<table id=t><caption id=c>x</caption><tr>\(cell("a", "w=50 h=10"))</table>",
            "1 t 0,0 50x25 c 0,0 50x10 \"x\" a 0,15 50x10"),
        PagedCase(
            "a caption is as wide as the table",
            "<table id=t><caption id=c>aaaa aaaa aaaa</caption><tr>\(cell("a", "w=30 h=10"))</table>",
            "1 t 0,0 30x40 c 0,0 30x30 \"aaaa \" \"aaaa \" \"aaaa\" a 0,30 30x10"),
        PagedCase(
            "a caption stays with the first row",
            "<div h=85></div><table id=t><caption id=c>x</caption><tr>\(cell("a", "w=50 h=10"))</table>",
            "1 | 2 t 0,0 50x20 c 0,0 50x10 \"x\" a 0,10 50x10"),
        PagedCase(
            "a caption is not repeated",
            "<table><caption id=c>x</caption><tr>\(cell("a", "w=50 h=80"))<tr>\(cell("b", "h=80"))</table>",
            "1 c 0,0 50x10 \"x\" a 0,10 50x80 | 2 b 0,0 50x80"),
        PagedCase(
            "a caption below stands after the last part", css: "caption { caption-side: bottom }",
            "<table><caption id=c>x</caption><tr>\(cell("a", "w=50 h=80"))<tr>\(cell("b", "h=80"))</table>",
            "1 a 0,0 50x80 | 2 b 0,0 50x80 c 0,80 50x10 \"x\""),
    ]

    @Test("Captions", arguments: captions) func caption(_ example: PagedCase) throws { try example.check() }

    private static func rows(_ heights: [Int]) -> String {
        heights.enumerated().map { "<tr id=r\($0)><td h=\($1) w=20></td>" }.joined()
    }
    static let breaks: [PagedCase] = [
        PagedCase(
            "rows move on whole", "<table>\(rows([60, 30, 20]))</table>",
            "1 r0 0,0 20x60 r1 0,60 20x30 | 2 r2 0,0 20x20"),
        PagedCase(
            "a head is repeated", "<table><thead id=h><tr><th h=10></thead>\(rows([50, 30, 20]))</table>",
            "1 h 0,0 20x10 r0 0,10 20x50 r1 0,60 20x30 | 2 h~ 0,0 20x10 r2 0,10 20x20"),
        PagedCase(
            "a foot is repeated", "<table><tfoot id=f><tr><th h=10></tfoot>\(rows([50, 30, 20]))</table>",
            "1 r0 0,0 20x50 r1 0,50 20x30 f~ 0,80 20x10 | 2 r2 0,0 20x20 f 0,20 20x10"),
        PagedCase(
            "head and foot",
            "<table><thead id=h><tr><th h=10></thead><tfoot id=f><tr><th h=10></tfoot>\(rows([40, 40, 40]))</table>",
            "1 h 0,0 20x10 r0 0,10 20x40 r1 0,50 20x40 f~ 0,90 20x10 | 2 h~ 0,0 20x10 r2 0,10 20x40 f 0,50 20x10"),
        PagedCase(
            "a head higher than half of the page is not repeated",
            "<table><thead id=h><tr><th h=60></thead>\(rows([10, 10, 50]))</table>",
            "1 h 0,0 20x60 r0 0,60 20x10 r1 0,70 20x10 | 2 r2 0,0 20x50"),
        PagedCase(
            "two rows at least follow a head",
            "<div h=60></div><table><thead id=h><tr><th h=10></thead>\(rows([20, 20, 20]))</table>",
            "1 | 2 h 0,0 20x10 r0 0,10 20x20 r1 0,30 20x20 r2 0,50 20x20"),
        PagedCase(
            "two rows after a head that fit stay",
            "<div h=50></div><table><thead id=h><tr><th h=10></thead>\(rows([20, 20, 20]))</table>",
            "1 h 0,50 20x10 r0 0,60 20x20 r1 0,80 20x20 | 2 h~ 0,0 20x10 r2 0,10 20x20"),
        PagedCase(
            "a row higher than a page is split", css: "td { vertical-align: top }",
            "<table><tr id=a><td w=20><p h=60></p><p id=b h=60></p></td></table>",
            "1 a 0,0 20x100 | 2 a 0,0 20x60 b 0,0 20x60"),
        PagedCase(
            "a split row repeats the head",
            "<table><thead id=h><tr><th h=10></thead><tr id=a><td w=20><p h=60></p><p id=b h=60></p></td></table>",
            "1 h 0,0 20x10 a 0,10 20x90 | 2 h~ 0,0 20x10 a 0,10 20x60 b 0,10 20x60"),
        PagedCase(
            "cells of a split row go on side by side",
            "<table><tr><td id=a w=20><p h=60></p><p id=b h=60></p></td><td id=c w=20><p h=10></p></td></table>",
            "1 av 0,0 20x100 cv 20,0 20x100 | 2 a^ 0,0 20x60 b 0,0 20x60 c^ 20,0 20x60"),
        PagedCase(
            "spanned rows stay together",
            "<table><tr id=a><td h=60 w=20></td><td w=20></td><tr id=b><td rowspan=2></td><td h=30></td><tr id=c><td h=30></td></table>",
            "1 a 0,0 40x60 | 2 b 0,0 40x30 c 0,30 40x30"),
        PagedCase(
            "a table goes on over four pages", "<table>\(rows([60, 60, 60, 60]))</table>",
            "1 r0 0,0 20x60 | 2 r1 0,0 20x60 | 3 r2 0,0 20x60 | 4 r3 0,0 20x60"),
        PagedCase(
            "spacing at the page's end", css: "table { border-spacing: 4px }", "<table>\(rows([40, 40, 40]))</table>",
            "1 r0 4,4 20x40 r1 4,48 20x40 | 2 r2 4,4 20x40"),
        PagedCase(
            "a table in a table goes on", "<table><tr><td><table>\(rows([60, 60]))</table></td></table>",
            "1 r0 0,0 20x60 | 2 r1 0,0 20x60"),
        PagedCase(
            "a table in a flex item goes on", css: ".f { display: flex }",
            "<div class=f><table>\(rows([60, 60]))</table></div>", "1 r0 0,0 20x60 | 2 r1 0,0 20x60"),
        PagedCase(
            "what follows a broken table follows its end", "<table>\(rows([60, 60]))</table><p id=p h=10></p>",
            "1 r0 0,0 20x60 | 2 r1 0,0 20x60 p 0,60 100x10"),
        PagedCase(
            "a first row that does not fit takes the table along",
            "<div h=60></div><table id=t>\(rows([50, 10]))</table>", "1 | 2 t 0,0 20x60 r0 0,0 20x50 r1 0,50 20x10"),
        PagedCase(
            "a table begins where its first row fits", "<div h=60></div><table>\(rows([30, 30]))</table>",
            "1 r0 0,60 20x30 | 2 r1 0,0 20x30"),
    ]

    @Test("Page breaks", arguments: breaks) func pageBreak(_ example: PagedCase) throws { try example.check() }

    static let anonymous: [PagedCase] = [
        PagedCase(
            "white space between loose parts makes no second table", css: "#a, #b { display: table-cell }",
            "<div id=o>x <span id=a>y</span> <span id=b>z</span> </div>",
            "1 o 0,0 100x20 \"x\" a 0,10 4.92x10 \"y\" b 4.92,10 4.37x10 \"z\""),
        PagedCase(
            "loose cells in an inline box make an inline table", css: "i { display: table-cell; font-style: normal }",
            "<p><span>x <i id=a h=20>y</i> <i id=b>z</i> w</span></p>",
            "1 \"x  w\" a 7.5,0 4.92x20 \"y\" b 12.42,0 4.37x20 \"z\""),
        PagedCase(
            "rows that collapse are taken out", css: "#b { visibility: collapse }",
            "<table id=t><tr id=a>\(cell("x"))</tr><tr id=b>\(cell("y"))</tr><tr id=c>\(cell("z"))</tr></table>",
            "1 t 0,0 20x20 a 0,0 20x10 x 0,0 20x10 c 0,10 20x10 z 0,10 20x10"),
        PagedCase(
            "cells over rows that collapse reach over the rest", css: "#b { visibility: collapse }",
            "<table><tr id=a><td id=x rowspan=3 w=20>\(cell("u"))<tr id=b>\(cell("y"))<tr id=c>\(cell("z"))</table>",
            "1 a 0,0 40x10 x 0,0 20x20 u 20,0 20x10 c 0,10 40x10 z 20,10 20x10"),
        PagedCase(
            "a cell alone has a table around it", css: ".c { display: table-cell; width: 20px }",
            "<div class=c id=a h=10></div><div class=c id=b></div>", "1 a 0,0 20x10 b 20,0 20x10"),
        PagedCase(
            "rows alone", css: ".r { display: table-row } .c { display: table-cell; width: 20px }",
            "<div class=r><div class=c id=a h=10></div></div><div class=r><div class=c id=b h=10></div></div>",
            "1 a 0,0 20x10 b 0,10 20x10"),
        PagedCase(
            "text in a table gets a cell", css: ".t { display: table }", "<div class=t id=t>x</div>",
            "1 t 0,0 4.85x10 \"x\""),
        PagedCase(
            "inline-table stands in a line", css: "table { display: inline-table; vertical-align: top }",
            "<p>x<table id=t><tr><td w=20 h=10></td></table></p>", "1 \"x\" t 0,10 20x10"),
        PagedCase(
            "white space between cells makes none",
            "<table id=t> <tr> <td id=a h=10 w=20> </td> <td id=b w=20></td> </tr> </table>",
            "1 t 0,0 40x10 a 0,0 20x10 b 20,0 20x10"),
    ]

    @Test("Anonymous boxes", arguments: anonymous) func anonymousBox(_ example: PagedCase) throws {
        try example.check()
    }
}
