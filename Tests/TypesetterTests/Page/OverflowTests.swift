import Markup
import Testing

@testable import Typesetter

@Suite("What overflows over pages")
struct OverflowTests {
    static let parallel: [PagedCase] = [
        PagedCase(
            "a box that fits ends, its content goes on", css: "#o { height: 50px } #i { height: 130px }",
            "<div id=o><div id=i></div></div>", "1 o 0,0 100x50 iv 0,0 100x100 | 2 o^ 0,0 100x0 i^ 0,0 100x30"),
        PagedCase(
            "what follows the box stands below it, not below its content",
            css: "#o { height: 50px } #i { height: 130px }",
            "<div id=o><div id=i></div></div><div id=b h=20></div>",
            "1 o 0,0 100x50 iv 0,0 100x100 b 0,50 100x20 | 2 o^ 0,0 100x0 i^ 0,0 100x30"),
        PagedCase(
            "content over three pages keeps its edges",
            css: "#o { height: 80px; border: 5px solid #000; box-sizing: border-box } "
                + "#i { height: 230px; border: 5px solid #000; box-sizing: border-box }",
            "<div id=o><div id=i></div></div>",
            "1 o 0,0 100x80 iv 5,5 90x95 | 2 o^ 0,0 100x0 iv^ 5,0 90x100 | "
                + "3 o^ 0,0 100x0 i^ 5,0 90x35"),
        PagedCase(
            "html and body as high as the page hold more than a page",
            css: "html, body { height: 100% } div { height: 60px }",
            "<div id=a></div><div id=b></div><div id=c></div>",
            "1 a 0,0 100x60 | 2 b 0,0 100x60 | 3 c 0,0 100x60"),
        PagedCase(
            "a float in a box with a height goes on beside what follows",
            css: "#o { height: 40px } #f { float: left; width: 50px; height: 130px }",
            "<div id=o><div id=f></div></div><div id=b h=20></div>",
            "1 o 0,0 100x40 fv 0,0 50x100 b 0,40 100x20 | 2 o^ 0,0 100x0 f^ 0,0 50x30"),
        PagedCase(
            "a box higher than what is left of the page has no overflow", css: "#o { height: 130px }",
            "<div id=o><p h=60></p><p id=b h=60></p></div>", "1 ov 0,0 100x100 | 2 o^ 0,0 100x30 b 0,0 100x60"),
        PagedCase(
            "an absolutely positioned box over two pages keeps what its percentages refer to",
            css: "#o { position: relative; height: 50px } #a { position: absolute; height: 300%; width: 50% }",
            "<div id=o><div id=a></div></div>", "1 o 0,0 100x50 av 0,0 50x100 | 2 a^ 0,0 50x50"),
    ]

    @Test("Parallel flows", arguments: parallel) func flow(_ example: PagedCase) throws { try example.check() }

    private static let paper = "@page { size: 6px 4px; margin: 1px } div { position: fixed; background: #f00 } "

    static let fixed: [PagedCase] = [
        PagedCase(
            "a fixed box is cut off at the page area",
            css: paper + "div { left: 2px; top: 0; width: 9px; height: 9px }",
            "<div></div>", "______ ___RR_ ___RR_ ______"),
        PagedCase(
            "one inside of the page area is whole", css: paper + "div { left: 2px; top: 0; width: 2px; height: 1px }",
            "<div></div>", "______ ___RR_ ______ ______"),
        PagedCase(
            "one in the margin is whole", css: paper + "div { left: 0; top: -1px; width: 5px; height: 1px }",
            "<div></div>", "_RRRRR ______ ______ ______"),
    ]

    @Test("Fixed boxes", arguments: fixed) func box(_ example: PagedCase) throws { try example.checkPixels() }

    @Test("Text that is cut off is told")
    func cutText() throws {
        let fixture = try PageFixture(
            "<p>x</p><div id=f>a<br>b</div>",
            css: "@page { margin-bottom: 40px } #f { position: fixed; top: 50px; left: 0; width: 50px }")
        #expect(fixture.result.diagnostics.map(\.code.text) == ["content-outside-page"])
    }

    private static func table(_ head: String, _ row: String) -> String {
        "<table><thead id=h \(head)><tr><td h=55 w=20></td></thead><tbody><tr id=r \(row)>"
            + "<td><p id=a h=70></p><p id=b h=70></p></td></tbody></table>"
    }

    static let heads: [PagedCase] = [
        PagedCase(
            "a head may ask to stand alone", table("style='break-after: page'", ""),
            "1 h 0,0 20x55 | 2 r 0,0 20x100 a 0,0 20x70 | 3 r 0,0 20x70 b 0,0 20x70"),
        PagedCase(
            "the first row may ask for a page", table("", "style='break-before: page'"),
            "1 h 0,0 20x55 | 2 r 0,0 20x100 a 0,0 20x70 | 3 r 0,0 20x70 b 0,0 20x70"),
        PagedCase(
            "a row to be kept whole leaves a head that is not repeated", table("", "style='break-inside: avoid'"),
            "1 h 0,0 20x55 | 2 r 0,0 20x100 a 0,0 20x70 | 3 r 0,0 20x70 b 0,0 20x70"),
    ]

    @Test("Rows after a high head", arguments: heads) func head(_ example: PagedCase) throws { try example.check() }
}
