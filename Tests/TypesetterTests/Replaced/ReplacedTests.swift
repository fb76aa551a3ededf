import Markup
import Testing

@testable import Typesetter

@Suite("Images")
struct ReplacedTests {
    private static func svg(_ attributes: String) -> String { "<svg id=s aria-hidden=true \(attributes)></svg>" }
    private static let block = "svg { display: block } "

    static let drawings: [PagedCase] = [
        PagedCase("width and height", css: block, svg("width=20 height=10"), "1 s 0,0 20x10"),
        PagedCase("the ratio of a viewBox", css: block, svg("viewBox='0 0 40 20' width=20"), "1 s 0,0 20x10"),
        PagedCase("a viewBox alone fills the width", css: block, svg("viewBox='0 0 40 20'"), "1 s 0,0 100x50"),
        PagedCase(
            "a width in CSS keeps the ratio", css: block + "svg { width: 60px }", svg("viewBox='0 0 40 20'"),
            "1 s 0,0 60x30"),
        PagedCase(
            "a height in CSS keeps the ratio", css: block + "svg { height: 10px }", svg("viewBox='0 0 40 20'"),
            "1 s 0,0 20x10"),
        PagedCase(
            "max-width keeps the ratio", css: block + "svg { max-width: 50%; height: auto }",
            svg("viewBox='0 0 40 20' width=80 height=40"), "1 s 0,0 50x25"),
        PagedCase(
            "min-height keeps the ratio", css: block + "svg { min-height: 20px }",
            svg("viewBox='0 0 40 20' width=20 height=10"), "1 s 0,0 40x20"),
        PagedCase(
            "padding and border", css: block + "svg { padding: 2px; border: 1px solid #000 }",
            svg("width=20 height=10"), "1 s 0,0 26x16"),
        PagedCase("auto margins", css: block + "svg { margin: 0 auto }", svg("width=20 height=10"), "1 s 40,0 20x10"),
        PagedCase(
            "a drawing in a line stands on the baseline", css: "p { line-height: 0 }",
            "<p id=p>\(svg("width=20 height=10"))</p>", "1 p 0,0 100x10 s 0,0 20x10"),
        PagedCase("a floating drawing", css: "svg { float: right }", svg("width=20 height=10"), "1 s 80,0 20x10"),
        PagedCase(
            "a drawing as a flex item keeps its size", css: "div { display: flex; align-items: flex-start }",
            "<div>\(svg("width=20 height=10"))</div>", "1 s 0,0 20x10"),
        PagedCase(
            "percentages in a table cell", css: block + "svg { width: 100% }",
            "<table style='width: 100%'><tr><td>\(svg("viewBox='0 0 2 1'"))</td></table>", "1 s 0,0 100x50"),
        PagedCase("no size at all", css: block + "@page { size: 400px }", svg(""), "1 [400x400] s 0,0 300x150"),
    ]

    @Test("Drawings", arguments: drawings) func drawing(_ example: PagedCase) throws { try example.check() }

    /// The header of a PNG of 40 × 20 pixels; nothing reads further.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        + [0, 0, 0, 40, 0, 0, 0, 20, 8, 2, 0, 0, 0, 0, 0, 0, 0]

    static let files: [PagedCase] = [
        PagedCase("the size of the file", css: "img { display: block }", "<img id=i src=a.png alt=x>", "1 i 0,0 40x20"),
        PagedCase(
            "a width keeps the ratio", css: "img { display: block; width: 20px }", "<img id=i src=a.png alt=x>",
            "1 i 0,0 20x10"),
        PagedCase(
            "width and height attributes", css: "img { display: block }",
            "<img id=i src=a.png alt=x width=10 height=30>", "1 i 0,0 10x30"),
        PagedCase(
            "max-width: 100%", css: "img { display: block; max-width: 100% } div { width: 30px }",
            "<div><img id=i src=a.png alt=x></div>", "1 i 0,0 30x15"),
        PagedCase(
            "object-fit changes no sizes", css: "img { display: block; width: 30px; height: 30px; object-fit: cover }",
            "<img id=i src=a.png alt=x>", "1 i 0,0 30x30"),
        PagedCase(
            "a background changes no sizes", css: "p { background: url(a.png) no-repeat; height: 10px }",
            "<p id=p></p>", "1 p 0,0 100x10"),
    ]

    @Test("Files", arguments: files)
    func file(_ example: PagedCase) throws {
        let fixture = try PageFixture(example.html, css: example.css, resources: ["a.png": Self.png])
        #expect(fixture.result.diagnostics.isEmpty)
        #expect(fixture.outline == example.expected)
    }

    @Test("A file that is not there is reported")
    func missing() throws {
        let fixture = try PageFixture("<img src=b.png alt=x>")
        #expect(fixture.result.diagnostics.map(\.code) == ["missing-resource"])
    }
}
