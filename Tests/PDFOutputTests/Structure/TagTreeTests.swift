import Testing
import Typesetter

@testable import PDFOutput

@Suite("Tag trees")
struct TagTreeTests {
    @Test("headings and paragraphs stand in reading order, not in painting order")
    func readingOrder() throws {
        let tree = try tagTree { page in
            let heading = page.element(.heading1)
            let first = page.element(.paragraph)
            let second = page.element(.paragraph)
            page.text("to", in: second)
            page.text("en", in: first)
            page.text("Tittel", in: heading)
        }
        #expect(
            tree == """
                Document
                  H1 "Tittel"
                  P "en"
                  P "to"
                """)
    }

    @Test("text before, in and behind an inline element keeps its place")
    func inline() throws {
        let tree = try tagTree { page in
            let paragraph = page.element(.paragraph)
            page.text("før ", in: paragraph)
            let strong = page.element(.span, in: paragraph)
            page.text("midt", in: strong, face: 1)
            page.text(" etter", in: paragraph)
        }
        #expect(
            tree == """
                Document
                  P
                    "før "
                    Span "midt"
                    " etter"
                """)
    }

    @Test("a paragraph split over pages is one element")
    func splitParagraph() throws {
        var builder = DocumentBuilder()
        let paragraph = builder.element(.paragraph)
        let order = builder.order()
        for text in ["første ", "andre ", "tredje"] {
            builder.page()
            builder.text(text, in: paragraph, order: order)
        }
        let inspection = try archived(builder.document)
        #expect(inspection.tags.count == 1)
        guard case .element(let element)? = inspection.tags.first?.kids.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(
            element.kids == [.text("første ", page: 0), .text("andre ", page: 1), .text("tredje", page: 2)])
    }

    @Test("lines of one text node are one sequence of marked content")
    func mergedLines() throws {
        let tree = try tagTree { page in
            let paragraph = page.element(.paragraph)
            let order = page.order()
            page.text("en linje ", in: paragraph, order: order)
            page.text("og en til", at: Point(x: 40, y: 60), in: paragraph, order: order)
        }
        #expect(tree == "Document\n  P \"en linje og en til\"")
    }

    @Test("headers, footers and decoration are artifacts and no content")
    func artifacts() throws {
        var builder = DocumentBuilder()
        builder.page()
        let paragraph = builder.element(.paragraph)
        builder.artifact(.header, "Statusrapport", at: Point(x: 40, y: 20))
        builder.text("brødtekst", in: paragraph)
        builder.artifact(.footer, "Side 1 av 1", at: Point(x: 40, y: 1100))
        builder.paint(.fill(.rect(Rect(x: 0, y: 0, width: 9, height: 9)), .color(.black)))
        let inspection = try archived(builder.document)
        #expect(inspection.tagTree == "Document\n  P \"brødtekst\"")
        #expect(inspection.artifacts == ["Statusrapport", "Side 1 av 1"])
    }

    @Test("a border painted between the lines of a paragraph does not part it")
    func borderWithinParagraph() throws {
        let tree = try tagTree { page in
            let paragraph = page.element(.paragraph)
            let order = page.order()
            page.text("over ", in: paragraph, order: order)
            page.paint(.stroke(.rect(Rect(x: 0, y: 0, width: 9, height: 9)), StrokeStyle(width: 1), .black))
            page.text("under", in: paragraph, order: order)
        }
        #expect(
            tree == """
                Document
                  P
                    "over "
                    "under"
                """)
    }

    @Test("a list has labels and bodies and says how it is numbered")
    func list() throws {
        let tree = try tagTree { page in
            let list = page.element(.list) { $0.listNumbering = "Decimal" }
            for number in 1...2 {
                let item = page.element(.listItem, in: list)
                let label = page.element(.label, in: item)
                page.text("\(number).", in: label)
                let body = page.element(.listBody, in: item)
                page.text("punkt", in: body)
            }
        }
        #expect(
            tree == """
                Document
                  L ListNumbering=Decimal
                    LI
                      Lbl "1."
                      LBody "punkt"
                    LI
                      Lbl "2."
                      LBody "punkt"
                """)
    }

    @Test("a figure has its alternative text and its box")
    func figure() throws {
        let tree = try tagTree { page in
            let figure = page.element(.figure) {
                $0.alternative = "Søyler: 4, 7 og 12"
                $0.bounds = StructureElement.PlacedRect(page: 0, rect: Rect(x: 0, y: 0, width: 100, height: 40))
            }
            page.paint(
                .beginContent(ContentMark(element: figure, order: 1)),
                .fill(.rect(Rect(x: 0, y: 0, width: 100, height: 40)), .color(.black)), .endContent)
        }
        // The page is 842.25 points high; y grows upwards there.
        #expect(tree == "Document\n  Figure Alt=Søyler: 4, 7 og 12 BBox=0,…,75,… \"\"")
    }

    @Test("a passage in another language says so")
    func language() throws {
        let tree = try tagTree { page in
            let paragraph = page.element(.paragraph) { $0.language = "se" }
            page.text("Bures boahtin", in: paragraph)
        }
        #expect(tree == "Document\n  P Lang=se \"Bures boahtin\"")
    }

    @Test("elements that hold nothing are left out, but for table cells")
    func emptyElements() throws {
        let tree = try tagTree { page in
            let section = page.element(.section)
            _ = page.element(.paragraph, in: section)
            let table = page.element(.table)
            let row = page.element(.tableRow, in: table)
            let cell = page.element(.tableDataCell, in: row)
            _ = page.element(.paragraph, in: cell)
            _ = page.element(.tableDataCell, in: row)
            _ = page.element(.list)
        }
        #expect(
            tree == """
                Document
                  Table
                    TR
                      TD
                      TD
                """)
    }

    @Test("content within a group of its own opacity stays content")
    func group() throws {
        let tree = try tagTree { page in
            let paragraph = page.element(.paragraph)
            page.text("klar ", in: paragraph)
            page.paint(.beginGroup(opacity: 0.5))
            page.text("blek", in: paragraph)
            page.paint(.endGroup)
        }
        #expect(
            tree == """
                Document
                  P
                    "klar "
                    "blek"
                """)
    }

    @Test("several marks within a group stand in the group")
    func groupOfSeveral() throws {
        let tree = try tagTree { page in
            page.paint(.beginGroup(opacity: 0.5))
            for text in ["en", "to"] { page.text(text, in: page.element(.paragraph)) }
            page.paint(.endGroup)
        }
        #expect(
            tree == """
                Document
                  P "en"
                  P "to"
                """)
    }

    @Test("a group within a mark belongs to the mark")
    func groupInMark() throws {
        let tree = try tagTree { page in
            let figure = page.element(.figure) {
                $0.alternative = "Ring"
                $0.bounds = StructureElement.PlacedRect(page: 0, rect: Rect(x: 0, y: 0, width: 9, height: 9))
            }
            page.paint(
                .beginContent(ContentMark(element: figure, order: 1)), .beginGroup(opacity: 0.5),
                .fill(.rect(Rect(x: 0, y: 0, width: 9, height: 9)), .color(.black)), .endGroup, .endContent)
        }
        #expect(tree == "Document\n  Figure Alt=Ring BBox=0,…,…,… \"\"")
    }

    @Test("a table of contents holds references with links")
    func tableOfContents() throws {
        let tree = try tagTree { page in
            page.document.destinations.append(Destination(name: "del", page: 0, point: .zero))
            let contents = page.element(.tableOfContents)
            let item = page.element(.tableOfContentsItem, in: contents)
            let reference = page.element(.reference, in: item)
            let link = page.element(.link, in: reference)
            page.text("Avvik 3", in: link)
            page.document.pages[0].links.append(
                LinkAnnotation(
                    rects: [Rect(x: 40, y: 30, width: 50, height: 12)], target: .destination("del"), element: link,
                    contents: "Avvik, side 3"))
        }
        #expect(
            tree == """
                Document
                  TOC
                    TOCI
                      Reference
                        Link
                          "Avvik 3"
                          annotation "Avvik, side 3"
                """)
    }
}
