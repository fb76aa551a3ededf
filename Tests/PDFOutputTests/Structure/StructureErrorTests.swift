import Markup
import Testing
import Typesetter

@testable import PDFOutput

@Suite("Structure that the standards forbid")
struct StructureErrorTests {
    @Test("text outside of any mark is an error that quotes it")
    func untaggedText() {
        #expect(
            refusals { $0.glyphs("glemt", at: Point(x: 40, y: 40)) } == [
                "pdf-untagged-text: the text 'glemt' on page 1 belongs to no structure element"
            ])
    }

    @Test("plain files do not ask for structure")
    func plain() {
        #expect(refusals(PDFDocumentOptions(.plain)) { $0.glyphs("fritt", at: Point(x: 40, y: 40)) } == [])
    }

    @Test("a figure without alternative text is an error", arguments: [nil, "", "  "])
    func alternative(_ text: String?) {
        let messages = refusals { page in
            let figure = page.element(.figure) { $0.alternative = text }
            page.paint(
                .beginContent(ContentMark(element: figure, order: 1)),
                .fill(.rect(Rect(x: 0, y: 0, width: 9, height: 9)), .color(.black)), .endContent)
        }
        #expect(messages == ["pdf-no-alternative: a figure has no alternative text"])
    }

    @Test("a document needs title and language")
    func titleAndLanguage() {
        let messages = refusals { page in
            page.document.metadata.title = " "
            page.document.metadata.language = ""
        }
        #expect(
            messages == [
                "pdf-no-language: the document has no language, or its tag is not one",
                "pdf-no-title: the document has no title",
            ])
    }

    @Test("headings may not skip a level")
    func headingLevels() {
        let messages = refusals { page in
            page.text("a", in: page.element(.heading1))
            page.text("b", in: page.element(.heading3))
        }
        #expect(messages == ["pdf-heading-level: a heading of level 3 follows one of level 1"])
    }

    @Test("the first heading is of level 1")
    func firstHeading() {
        #expect(
            refusals { $0.text("a", in: $0.element(.heading2)) } == [
                "pdf-heading-level: a heading of level 2 is the first heading"
            ])
    }

    @Test(
        "elements stand only where they may",
        arguments: [
            (StructureElement.Role.list, StructureElement.Role.paragraph),
            (.table, .paragraph), (.tableRow, .paragraph), (.paragraph, .listBody), (.document, .tableHeaderCell),
            (.paragraph, .tableDataCell), (.tableOfContents, .span),
        ])
    func places(_ outer: StructureElement.Role, _ inner: StructureElement.Role) {
        let messages = refusals { page in
            let parent = outer == .document ? .root : page.element(outer)
            page.text("a", in: page.element(inner, in: parent))
        }
        #expect(messages.contains("pdf-structure: a \(inner.rawValue) element stands in a \(outer.rawValue) element"))
    }

    @Test("text may not stand directly in tables, rows and lists", arguments: [StructureElement.Role.table, .list])
    func directText(_ role: StructureElement.Role) {
        #expect(
            refusals { $0.text("a", in: $0.element(role)) } == [
                "pdf-structure: text stands directly in a \(role.rawValue) element on page 1"
            ])
    }

    @Test("identifiers are unique and headers exist")
    func identifiers() {
        let messages = refusals { page in
            let table = page.element(.table)
            let row = page.element(.tableRow, in: table)
            page.text("a", in: page.element(.tableHeaderCell, in: row) { $0.identifier = "x" })
            page.text("b", in: page.element(.tableHeaderCell, in: row) { $0.identifier = "x" })
            page.text("c", in: page.element(.tableDataCell, in: row) { $0.headers = ["y"] })
        }
        #expect(
            messages == [
                "pdf-duplicate-identifier: the identifier 'x' is used twice",
                "pdf-unknown-header: a table cell names the header 'y', which does not exist",
            ])
    }

    @Test("a table has one caption")
    func captions() {
        let messages = refusals { page in
            let table = page.element(.table)
            for text in ["a", "b"] { page.text(text, in: page.element(.caption, in: table)) }
            let row = page.element(.tableRow, in: table)
            page.text("c", in: page.element(.tableDataCell, in: row))
        }
        #expect(messages == ["pdf-structure: a Table element has more than one Caption"])
    }

    @Test("pages have to be of a size that readers take", arguments: [2.0, 30_000])
    func pageSizes(_ width: Double) {
        var builder = DocumentBuilder()
        builder.page(width: width)
        let error = #expect(throws: PDFError.self) {
            try PDFWriter().write(builder.document, options: PDFDocumentOptions())
        }
        #expect(error?.diagnostics.map(\.code) == ["pdf-page-size"])
    }

    @Test("a document has pages", arguments: [PDFDocumentOptions(), PDFDocumentOptions(.plain)])
    func noPages(_ options: PDFDocumentOptions) {
        let error = #expect(throws: PDFError.self) {
            try PDFWriter().write(DocumentBuilder().document, options: options)
        }
        #expect(error?.diagnostics.map(\.code) == ["pdf-no-pages"])
    }

    @Test("a face whose file cannot be embedded is named")
    func unusableFont() throws {
        var builder = DocumentBuilder()
        builder.page()
        builder.text("a", in: builder.element(.paragraph))
        // A file that is there, and no font.
        builder.document.faces[0].path = DocumentBuilder.repositoryRoot + "/Package.swift"
        let error = #expect(throws: PDFError.self) {
            try PDFWriter().write(builder.document, options: PDFDocumentOptions())
        }
        let diagnostic = try #require(error?.diagnostics.first)
        #expect(diagnostic.code == "pdf-font-unusable")
        #expect(diagnostic.message.contains("FiraSans-Regular"))
    }

    @Test("clips may stand in each other 28 deep, as PDF/A allows", arguments: [28, 29])
    func nesting(_ depth: Int) {
        let messages = refusals { page in
            for _ in 0..<depth { page.paint(.save) }
            for _ in 0..<depth { page.paint(.restore) }
        }
        #expect(messages == (depth == 28 ? [] : ["pdf-nesting: page 1 nests clips and transforms deeper than 28"]))
    }

    @Test("a mark that names no element is an error")
    func unknownElement() {
        #expect(
            refusals { $0.text("a", in: StructureID(99)) } == [
                "pdf-structure: page 1 names a structure element that does not exist"
            ])
    }

    @Test("a language tag has to be one")
    func badLanguage() {
        #expect(
            refusals { page in page.text("a", in: page.element(.paragraph) { $0.language = "norsk språk" }) } == [
                "pdf-bad-language: 'norsk språk' is not a language tag"
            ])
    }

    @Test("cells of a table may not overlap")
    func overlap() {
        let messages = refusals { page in
            let table = page.element(.table)
            let first = page.element(.tableRow, in: table)
            page.text("a", in: page.element(.tableDataCell, in: first))
            page.text("b", in: page.element(.tableDataCell, in: first) { $0.rowSpan = 2 })
            let second = page.element(.tableRow, in: table)
            page.text("c", in: page.element(.tableDataCell, in: second) { $0.columnSpan = 2 })
        }
        #expect(messages == ["pdf-table-overlap: cells of a table overlap in row 2 of its part"])
    }

    @Test("texts that stand for something fit into a string", arguments: [16_000, 16_001])
    func longTexts(_ count: Int) {
        let messages = refusals { page in
            page.text("a", in: page.element(.span) { $0.actualText = String(repeating: "å", count: count) })
        }
        #expect(
            messages
                == (count == 16_000 ? [] : ["pdf-text-too-long: a text that stands for a Span has 16001 characters"]))
    }
}
