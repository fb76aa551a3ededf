import Markup
import Testing

@Suite("HTML parser")
struct HTMLParserTests {
    @Test(
        "trees as HTML's specification builds them",
        arguments: [
            ("<p>a", "html(head body(p(\"a\")))"),
            ("<ul><li>a<li>b</ul>", "html(head body(ul(li(\"a\") li(\"b\"))))"),
            ("<table><tr><td>a</table>", "html(head body(table(tbody(tr(td(\"a\"))))))"),
            ("<!-- x --><body>", "<!-- x --> html(head body)"),
            ("<body><br><img src=a>", "html(head body(br img))"),
            ("<body> <b> </b> ", "html(head body(\" \" b(\" \") \" \"))"),
            ("<title>a<b></title>", "html(head(title(\"a<b>\")) body)"),
            ("a&amp;b&nbsp;&#230;", "html(head body(\"a&b\u{A0}æ\"))"),
            ("<svg><lineargradient/><CLIPPATH/></svg>", "html(head body(svg(linearGradient clipPath)))"),
            ("\u{FEFF}<p>a", "html(head body(p(\"a\")))"),
            ("", "html(head body)"),
        ])
    func trees(html: String, expected: String) throws {
        #expect(outline(try parsed(html)) == expected)
    }

    @Test("namespaces, and names of SVG attributes with their capitals")
    func svg() throws {
        let document = try parsed("<svg viewbox='0 0 1 1'><foreignObject><p>x</p></foreignObject></svg>")
        let svg = try #require(elements("svg", in: document).first)
        #expect(document.namespace(svg) == .svg)
        #expect(document.attribute("viewBox", of: svg) == "0 0 1 1")
        let paragraph = try #require(elements("p", in: document).first)
        #expect(document.namespace(paragraph) == .html)
    }

    @Test(
        "every node and attribute value knows its place",
        arguments: [
            ("p", nil, 6, 14), ("p", "class", 16, 1), ("b", nil, 22, 15), ("b", "title", 32, 3), ("i", "lang", 50, 2),
        ])
    func spans(name: String, attribute: String?, offset: UInt32, length: UInt32) throws {
        //          0         1         2         3         4         5
        //          0123456789012345678901234567890123456789012345678901234567
        let html = "<body>\n<p class='x'>æ<b  title = 'a b'>c</b><i lang=nb>d</i>"
        let document = try parsed(html)
        let node = try #require(elements(name, in: document).first)
        let span = attribute.map { document.attributeSpan(document.atom($0), of: node) } ?? document.span(node)
        let expected = Array(html.utf8)[Int(span.offset)..<Int(span.offset + span.length)]
        let text = String(decoding: expected, as: UTF8.self)
        #expect(text == (attribute.map { document.attribute($0, of: node) } ?? "<" + text.dropFirst()))
        #expect(!text.isEmpty)
    }

    @Test("text knows its place behind a byte order mark")
    func spanBehindMark() throws {
        let document = try parsed("\u{FEFF}<p>abc")
        let text = try #require((0..<document.nodeCount).map { NodeID($0) }.first { document.kind($0) == .text })
        #expect(document.span(text) == SourceSpan(file: SourceFileID(index: 0), offset: 6, length: 3))
    }

    @Test("elements that stand for no tag have no place")
    func impliedElements() throws {
        let markup = try HTMLParser.parseWithRepairs(
            Array("<table><tr><td>x</table>".utf8), file: SourceFileID(index: 0))
        let body = try #require(elements("tbody", in: markup.document).first)
        #expect(markup.document.span(body) == .none)
        #expect(markup.implied.contains(body))
        let cell = try #require(elements("td", in: markup.document).first)
        #expect(!markup.implied.contains(cell) && markup.withoutEndTag.contains(cell))
    }
}
