import Testing
import Typesetter

@testable import PDFOutput

@Suite("Links, bookmarks, labels")
struct NavigationTests {
    private func document(linkTo target: LinkAnnotation.Target, rects: Int = 1) -> TypesetDocument {
        var builder = DocumentBuilder()
        builder.page()
        builder.document.destinations = [Destination(name: "målet", page: 0, point: Point(x: 40, y: 80))]
        let paragraph = builder.element(.paragraph)
        let link = builder.element(.link, in: paragraph)
        builder.text("lenke", in: link)
        let areas = (0..<rects).map { Rect(x: 40, y: 30 + Double($0) * 20, width: 30, height: 12) }
        builder.document.pages[0].links = [
            LinkAnnotation(rects: areas, target: target, element: link, contents: "Hit")
        ]
        return builder.document
    }

    @Test("a link over two lines has an annotation for each, all in its element")
    func twoLines() throws {
        let inspection = try archived(document(linkTo: .uri("https://eksempel.no/"), rects: 2))
        #expect(inspection.annotations.map(\.target) == ["https://eksempel.no/", "https://eksempel.no/"])
        #expect(
            inspection.tagTree == """
                Document
                  P
                    Link
                      "lenke"
                      annotation "Hit"
                      annotation "Hit"
                """)
    }

    @Test("a link within the document leads to a named destination")
    func destination() throws {
        #expect(try archived(document(linkTo: .destination("målet"))).annotations.map(\.target) == ["målet"])
    }

    @Test("links that lead nowhere or to harmful schemes are not written")
    func refusedTargets() throws {
        for target: LinkAnnotation.Target in [
            .destination("borte"), .uri("javascript:alert(1)"), .uri("file:///etc/passwd"), .uri("/rot"),
        ] {
            #expect(try archived(document(linkTo: target)).annotations == [])
        }
    }

    @Test("URIs are percent-encoded")
    func encoding() {
        let uri = LinkURI("https://eksempel.no/søk (1)\\")
        #expect(uri.map { String(decoding: $0.bytes, as: UTF8.self) } == "https://eksempel.no/s%C3%B8k%20%281%29%5C")
        #expect(LinkURI("MAILTO:post@eksempel.no") != nil)
    }

    @Test("bookmarks form a tree by their levels")
    func bookmarks() throws {
        var builder = DocumentBuilder()
        builder.page()
        for (level, label) in [(1, "En"), (2, "En-en"), (3, "Dypt"), (2, "En-to"), (1, "Tø")] {
            builder.document.outline.append(OutlineEntry(level: level, label: label, page: 0, point: .zero))
        }
        #expect(try archived(builder.document).bookmarks == ["En", "  En-en", "    Dypt", "  En-to", "Tø"])
    }

    @Test("page labels count on where numbers follow each other")
    func pageLabels() throws {
        var builder = DocumentBuilder()
        for label in ["i", "1", "2", "7"] { builder.page(label: label) }
        let bytes = try PDFWriter().write(builder.document, options: PDFDocumentOptions(.plain))
        let labels = try #require(InspectedFile(bytes)).catalog["/PageLabels"]?["/Nums"]?.items ?? []
        let starts = stride(from: 0, to: labels.count, by: 2).map { labels[$0].integer }
        #expect(starts == [0, 1, 3])
        #expect(labels[1]["/P"]?.text == "i")
        #expect(labels[5]["/St"]?.integer == 7)
    }

    @Test("a link that is not written is text like any other")
    func linkWithoutTarget() throws {
        #expect(try archived(document(linkTo: .uri("/rot"))).tagTree.contains("Span \"lenke\""))
    }

    @Test("a link around a picture says what the picture shows")
    func pictureInLink() throws {
        let inspection = try archived(
            { () -> TypesetDocument in
                var builder = DocumentBuilder()
                builder.page()
                let box = Rect(x: 0, y: 0, width: 9, height: 9)
                let link = builder.element(.link, in: builder.element(.paragraph))
                let figure = builder.element(.figure, in: link) {
                    $0.alternative = "Havblikk"
                    $0.bounds = StructureElement.PlacedRect(page: 0, rect: box)
                }
                builder.paint(
                    .beginContent(ContentMark(element: figure, order: 9)), .fill(.rect(box), .color(.black)),
                    .endContent)
                builder.document.pages[0].links.append(
                    LinkAnnotation(rects: [box], target: .uri("https://eksempel.no"), element: link, contents: " "))
                return builder.document
            }())
        #expect(inspection.annotations.map(\.contents) == ["Havblikk"])
    }

    @Test("labels that are too long for a string are cut")
    func longLabels() throws {
        var builder = DocumentBuilder(title: String(repeating: "å", count: 20_000))
        builder.page()
        let label = String(repeating: "x", count: 20_000)
        builder.document.outline.append(OutlineEntry(level: 1, label: label, page: 0, point: .zero))
        let inspection = try archived(builder.document)
        #expect(inspection.bookmarks == [String(repeating: "x", count: 4_000) + "…"])
        #expect(inspection.title == String(repeating: "å", count: 4_000) + "…")
    }
}
