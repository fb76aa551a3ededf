import Markup
import Testing

@Suite("Subtrees and insertion")
struct SubtreeTests {
    @Test("a subtree appended twice is two copies, links and attributes whole")
    func copies() throws {
        let source = try parsed("<body><div id=a class=b><p>x<b>y</b></p>z</div><i lang=nb></i></body>")
        let body = try #require(elements("body", in: source).first)
        let subtree = source.subtree(below: body)
        #expect(subtree.nodeCount == 7)
        var copy = source.withoutNodes()
        let main = copy.makeElement("main")
        copy.append(main, to: .document)
        copy.append(copy.makeText(Array("first ".utf8)), to: main)
        copy.append(subtree, to: main)
        copy.append(subtree, to: main)
        let once = "div(p(\"x\" b(\"y\")) \"z\") i"
        #expect(outline(copy) == "main(\"first \" \(once) \(once))")
        for div in elements("div", in: copy) {
            #expect(copy.attributes(of: div).map { "\(copy.name(of: $0.name))=\($0.value)" } == ["id=a", "class=b"])
            #expect(copy.parent(div) == main)
        }
        for node in (0..<copy.nodeCount).map({ NodeID($0) }) where !copy.nextSibling(node).isNone {
            #expect(copy.previousSibling(copy.nextSibling(node)) == node)
        }
    }

    @Test("a node put in front of another")
    func insertion() {
        var document = Document()
        let b = document.makeElement("b")
        document.append(b, to: .document)
        document.insert(document.makeElement("a"), before: b)
        document.insert(document.makeText(Array("x".utf8)), before: b)
        #expect(outline(document) == "a \"x\" b")
        document.remove(b)
        #expect(outline(document) == "a \"x\"")
    }
}
