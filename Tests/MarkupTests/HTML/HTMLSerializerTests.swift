import Markup
import Testing

@Suite("HTML serializer")
struct HTMLSerializerTests {
    private func body(_ html: String) throws -> String {
        let document = try parsed(html)
        let body = try #require(elements("body", in: document).first)
        return String(decoding: HTMLSerializer.serialize(body, of: document), as: UTF8.self)
    }

    @Test(
        "writes what parses back to the same tree",
        arguments: [
            "<p>a &amp; b &lt; c</p>", "<p title=\"a &quot;b&quot; &amp;amp;\">x</p>",
            "<br><img src=\"a.png\" alt=\"\">",
            "<svg viewBox=\"0 0 1 1\"><linearGradient id=\"g\"/><text>a</text></svg>", "<!--c-->",
            "<style>p > a{content:\"<\"}</style>", "<svg><style>a&amp;b</style></svg>", "<pre>\n\na</pre>",
            "<textarea>\n\na &lt; b</textarea>", "<p>a&nbsp;b</p>", "<table><tbody><tr><td>a</td></tr></tbody></table>",
            "<template><p>a</p></template>", "<p></p><p></p>", "<input disabled=\"\">",
        ])
    func roundTrip(html: String) throws {
        #expect(try body("<body>" + html) == "<body>\(html)</body>")
    }

    @Test("begins with a document type")
    func doctype() throws {
        let bytes = HTMLSerializer.serialize(try parsed("<p>å"))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "<!DOCTYPE html>\n<html><head></head><body><p>å</p></body></html>\n")
    }

    @Test("a style sheet cannot end its element")
    func closedRawText() {
        var document = Document()
        let style = document.makeElement("style")
        document.append(style, to: .document)
        document.append(document.makeText(Array("a{content:\"</style><script>\"}<!--".utf8)), to: style)
        #expect(
            String(decoding: HTMLSerializer.serialize(style, of: document), as: UTF8.self)
                == "<style>a{content:\"<\\/style><script>\"}<\\!--</style>")
    }

    @Test("a comment cannot end itself")
    func closedComment() {
        var document = Document()
        document.append(document.makeComment(Array("a--><b>--!>c".utf8)), to: .document)
        let html = String(decoding: HTMLSerializer.serialize(document), as: UTF8.self)
        #expect(!html.dropLast(4).contains("-->") && !html.contains("--!>"))
    }

    @Test("deep trees cost no stack")
    func deep() {
        var document = Document()
        var parent = NodeID.document
        for _ in 0..<100_000 {
            let child = document.makeElement("div")
            document.append(child, to: parent)
            parent = child
        }
        #expect(HTMLSerializer.serialize(document).count == 100_000 * 11 + 17)
    }
}
