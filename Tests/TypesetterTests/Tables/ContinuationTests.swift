import Testing

@testable import Typesetter

@Suite("Continuations: captions and group heads that stand again with a text added")
struct ContinuationTests {
    private static func rows(_ heights: [Int]) -> String {
        heights.enumerated().map { "<tr id=r\($0)><td h=\($1) w=50></td>" }.joined()
    }
    private static let caption = "caption { -hms-continuation: ' (f)' }"
    private static let group = "tr.g { -hms-continuation: ' (f)' }"

    static let cases: [PagedCase] = [
        PagedCase(
            "a caption", css: caption, "<table><caption id=c>x</caption>\(rows([60, 60]))</table>",
            "1 c 0,0 50x10 \"x\" r0 0,10 50x60 | 2 c~ 0,0 50x10 \"x (f)\" r1 0,10 50x60"),
        PagedCase(
            "a caption on each page", css: caption, "<table><caption id=c>x</caption>\(rows([60, 60, 60]))</table>",
            "1 c 0,0 50x10 \"x\" r0 0,10 50x60 | 2 c~ 0,0 50x10 \"x (f)\" r1 0,10 50x60 | 3 c~ 0,0 50x10 \"x (f)\" r2 0,10 50x60"
        ),
        PagedCase(
            "a caption above a repeated head", css: caption,
            "<table><caption id=c>x</caption><thead id=h><tr><th h=5></thead>\(rows([40, 40, 40]))</table>",
            "1 c 0,0 50x10 \"x\" h 0,10 50x5 r0 0,15 50x40 r1 0,55 50x40 | 2 c~ 0,0 50x10 \"x (f)\" h~ 0,10 50x5 r2 0,15 50x40"
        ),
        PagedCase(
            "a table on one page has it once", css: caption, "<table><caption id=c>x</caption>\(rows([10]))</table>",
            "1 c 0,0 50x10 \"x\" r0 0,10 50x10"),
        PagedCase(
            "none repeats nothing", css: "caption { -hms-continuation: none }",
            "<table><caption id=c>x</caption>\(rows([60, 60]))</table>",
            "1 c 0,0 50x10 \"x\" r0 0,10 50x60 | 2 r1 0,0 50x60"),
        PagedCase(
            "a group's head", css: group, "<table><tr id=g class=g><th>x</th></tr>\(rows([60, 60]))</table>",
            "1 g 0,0 50x10 \"x\" r0 0,10 50x60 | 2 g 0,0 50x10 \"x (f)\" r1 0,10 50x60"),
        PagedCase(
            "only the group that goes on", css: group,
            "<table><tbody><tr class=g><th>x</th></tr>\(rows([20]))</tbody><tbody><tr class=g><th>y</th></tr>\(rows([40, 60]))</tbody></table>",
            "1 \"x\" r0 0,10 50x20 \"y\" r0 0,40 50x40 | 2 \"y (f)\" r1 0,10 50x60"),
        PagedCase(
            "none where a group begins the page", css: group,
            "<table><tbody><tr class=g><th>x</th></tr>\(rows([80]))</tbody><tbody><tr class=g><th>y</th></tr>\(rows([40]))</tbody></table>",
            "1 \"x\" r0 0,10 50x80 \"y\" | 2 \"y (f)\" r0 0,10 50x40"),
        PagedCase(
            "with break-after: avoid a head goes along", css: group + "tr.g { break-after: avoid }",
            "<table><tbody><tr class=g><th>x</th></tr>\(rows([80]))</tbody><tbody><tr class=g><th>y</th></tr>\(rows([40]))</tbody></table>",
            "1 \"x\" r0 0,10 50x80 | 2 \"y\" r0 0,10 50x40"),
        PagedCase(
            "below a repeated head", css: group,
            "<table><thead id=h><tr><th h=5></thead><tbody><tr class=g><th>x</th></tr>\(rows([40, 40, 40]))</tbody></table>",
            "1 h 0,0 50x5 \"x\" r0 0,15 50x40 r1 0,55 50x40 | 2 h~ 0,0 50x5 \"x (f)\" r2 0,15 50x40"),
        PagedCase(
            "over several columns", css: group,
            "<table><tr class=g><th id=a colspan=2>x</th></tr><tr><td h=60 w=30></td><td w=20></td><tr><td id=b h=60></td></table>",
            "1 a 0,0 50x10 \"x\" | 2 a 0,0 50x10 \"x (f)\" b 0,10 30x60"),
        PagedCase(
            "a text of the element", css: "tr.g { -hms-continuation: ' ' attr(data-more) }",
            "<table><tr class=g data-more=vidare><th>x</th></tr>\(rows([60, 60]))</table>",
            "1 \"x\" r0 0,10 50x60 | 2 \"x vidare\" r1 0,10 50x60"),
        PagedCase(
            "after the count in the head", css: group,
            "<table><tr class=g><th>x<span> · 2</span></th></tr>\(rows([60, 60]))</table>",
            "1 \"x · 2\" r0 0,10 50x60 | 2 \"x · 2 (f)\" r1 0,10 50x60"),
        PagedCase(
            "with collapsed borders",
            css: group + "table { border-collapse: collapse } td, th { border-bottom: 2px solid #000 }",
            "<table><tr class=g><th>x</th></tr>\(rows([60, 60]))</table>",
            "1 \"x\" r0 0,11 50x62 | 2 \"x (f)\" r1 0,11 50x62"),
    ]

    @Test("Continuations", arguments: cases) func continuation(_ example: PagedCase) throws { try example.check() }

    @Test("What is repeated is an artifact, said once to readers")
    func artifact() throws {
        let html =
            "<table><caption>p0w0</caption><tr class=g><th>p1w0</th></tr><tr><td h=60>p2w0</td><tr><td h=60>p3w0</td></table>"
        let fixture = try PageFixture(html, css: Self.caption + Self.group)
        #expect(fixture.result.document.pages.count == 2)
        #expect(PageReader(fixture.result.document).problems(["p0w0", "p1w0", "p2w0", "p3w0"]).isEmpty)
        #expect(fixture.paintedText == "p0w0p1w0p2w0p0w0(f)p1w0(f)p3w0")
    }
}
