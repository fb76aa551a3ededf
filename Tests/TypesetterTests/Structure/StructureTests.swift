import Testing

@testable import Typesetter

@Suite("The structure tree")
struct StructureTests {
    static let trees: [PagedCase] = [
        PagedCase("paragraphs", "<p>a</p><p>b</p>", "Document(P P)"),
        PagedCase("headings", "<h1>a</h1><h2>b</h2><h3>c</h3>", "Document(H1 H2 H3)"),
        PagedCase("div and span have no meaning", "<div><span>a</span></div>", "Document(P)"),
        PagedCase("sections", "<section><h2>a</h2><p>b</p></section>", "Document(Sect(H2 P))"),
        PagedCase("an article", "<article><p>b</p></article>", "Document(Art(P))"),
        PagedCase("a list", "<ul><li>a<li>b</ul>", "Document(L(LI(Lbl LBody) LI(Lbl LBody)))"),
        PagedCase(
            "a list without markers has no labels", css: "ul { list-style: none }", "<ul><li>a</ul>",
            "Document(L(LI(LBody)))"),
        PagedCase(
            "a list in a list", css: "ul { list-style: none }", "<ul><li>a<ul><li>b</ul></ul>",
            "Document(L(LI(LBody(L(LI(LBody))))))"),
        PagedCase("definitions", "<dl><dt>a<dd>b</dl>", "Document(L(LI(Lbl LBody)))"),
        PagedCase(
            "a table", "<table><thead><tr><th scope=col>a</thead><tbody><tr><td>b</tbody></table>",
            "Document(Table(THead(TR(TH)) TBody(TR(TD))))"),
        PagedCase(
            "a caption", "<table><caption>c</caption><tr><td>b</table>", "Document(Table(Caption TBody(TR(TD))))"),
        PagedCase(
            "a foot", "<table><tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot></table>",
            "Document(Table(TBody(TR(TD)) TFoot(TR(TD))))"),
        PagedCase(
            "paragraphs in cells", "<table><tr><td><p>a</p><p>b</p></table>", "Document(Table(TBody(TR(TD(P P)))))"),
        PagedCase("a link", "<p>a <a href='https://example.org'>b</a></p>", "Document(P(Link))"),
        PagedCase("a quotation", "<blockquote><p>a</p></blockquote>", "Document(BlockQuote(P))"),
        PagedCase("a quotation in a line", "<p>a <q>b</q></p>", "Document(P(Quote))"),
        PagedCase("code", "<p>a <code>b</code></p>", "Document(P(Code))"),
        PagedCase("hidden from readers", "<p aria-hidden=true>a</p><p>b</p>", "Document(P)"),
        PagedCase("display: none", css: "#a { display: none }", "<p id=a>a</p><p>b</p>", "Document(P)"),
        PagedCase("a drawing with a label", "<svg role=img aria-label=x width=10 height=10></svg>", "Document(Figure)"),
        PagedCase(
            "a drawing hidden from readers", "<svg aria-hidden=true width=10 height=10></svg><p>a</p>", "Document(P)"),
        PagedCase("text beside a paragraph gets its own", "<div>a<p>b</p>c</div>", "Document(P P P)"),
        PagedCase("a paragraph on two pages is one", css: "p { height: 150px }", "<p>a</p>", "Document(P)"),
        PagedCase(
            "a repeated head is there once", "<table><thead><tr><th>h</thead><tr><td h=60><tr><td h=60></table>",
            "Document(Table(THead(TR(TH)) TBody(TR(TD) TR(TD))))"),
        PagedCase(
            "margin boxes are artifacts", css: "@page { margin: 20px; @top-left { content: 'x' } }", "<p>a</p>",
            "Document(P)"),
        PagedCase(
            "columns of flex items keep the document's order", css: "div { display: flex } #b { order: -1 }",
            "<div><h2>a</h2><p id=b>b</p></div>", "Document(H2 P)"),
        PagedCase(
            "a figure with a caption",
            "<figure><svg role=img aria-label=x width=10 height=10></svg><figcaption>c</figcaption></figure>",
            "Document(Div(Figure Caption))"),
    ]

    @Test("Roles", arguments: trees) func tree(_ example: PagedCase) throws { try example.checkStructure() }
}
