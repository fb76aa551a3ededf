import Testing

@testable import PDFOutput

@Suite("Reading metadata")
struct XMLReaderTests {
    @Test("elements, attributes, references and namespaces")
    func elements() throws {
        var reader = XMLReader(
            Array("<?p a?>\n<a xmlns:x='u:' k=\"1 &amp; 2\"><x:b>å&lt;</x:b><!-- c --><c/></a>\n".utf8))
        let parsed = reader.read()
        let root = try #require(parsed)
        #expect(reader.instructions == ["p a"])
        #expect(root.attribute("k") == "1 & 2")
        #expect(root.child("x:b")?.text == "å<")
        #expect(root.child("x:b")?.fullName == "u:b")
        #expect(root.descendants.map(\.name) == ["a", "x:b", "c"])
    }

    @Test(
        "what is not well-formed is refused",
        arguments: [
            "", "text", "<a>", "<a></b>", "<a b=c/>", "<a b='1' b='2'/>", "<a>&nbsp;</a>", "<a>\u{1}</a>", "<a/><b/>",
            "<!DOCTYPE a><a/>", "<a>& </a>", "<a><!-- </a>",
        ])
    func refused(_ text: String) {
        var reader = XMLReader(Array(text.utf8))
        let parsed = reader.read()
        #expect(parsed?.name == nil)
    }

    @Test("what is no UTF-8 is refused")
    func encoding() {
        var reader = XMLReader(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8))
        let parsed = reader.read()
        #expect(parsed?.name == nil)
    }

    @Test("depth is bounded")
    func depth() {
        var reader = XMLReader(Array(String(repeating: "<a>", count: 100_000).utf8))
        let parsed = reader.read()
        #expect(parsed?.name == nil)
    }
}
