import Markup
import Typesetter

/// One PDF file on its way: object numbers are given out first, then each part writes its objects.
struct DocumentAssembly {
    let document: TypesetDocument
    let options: PDFDocumentOptions
    let deflater: Deflater

    var file: ObjectFile
    let catalog: ObjectID
    let pageTree: ObjectID
    let firstPage: ObjectID
    var resources: ResourceTable
    /// Entries of the catalog that parts have added.
    var catalogEntries = SyntaxBuffer()
    /// Sequences of structure elements on all pages.
    var records: [MarkRecord] = []
    /// What each page needs for its dictionary.
    var pages: [PageParts] = []
    let information: ObjectID

    /// What painting left for a page's dictionary.
    struct PageParts {
        var content: ObjectID
        var objects: ResourceTable.XObjects
        var hasTransparency: Bool
        var annotations: [ObjectID] = []
    }

    /// Whether the file claims the standards.
    var isArchival: Bool { options.variant == .archival }

    init(_ document: TypesetDocument, _ options: PDFDocumentOptions, deflater: Deflater) {
        self.document = document
        self.options = options
        self.deflater = deflater
        file = ObjectFile(deflater: deflater, capacity: 40_000 + 8_000 * document.pages.count)
        catalog = file.reserve()
        pageTree = file.reserve()
        information = file.reserve()
        firstPage = file.reserve(document.pages.count)
        let shared = file.reserve(3)
        resources = ResourceTable(
            fonts: shared, states: shared.advanced(by: 1), shadings: shared.advanced(by: 2),
            firstImage: file.reserve(document.images.count))
    }

    /// The page object of an index, clamped to the pages there are.
    func page(_ index: Int) -> ObjectID { firstPage.advanced(by: min(max(index, 0), max(0, document.pages.count - 1))) }

    /// Refuses what cannot become a conforming file before anything is painted.
    func check() throws(PDFError) {
        var problems: [Diagnostic] = []
        if document.pages.isEmpty {
            problems.append(Diagnostic("pdf-no-pages", .error, "the document has no pages"))
        }
        problems += document.pages.enumerated().compactMap { sizeProblem($1.size, page: $0) }
        if isArchival { problems += headProblems() }
        guard problems.isEmpty else { throw PDFError(problems) }
    }

    /// Archival pages have 3 to 14 400 points each way (ISO 19005-3 §6.1.13), and no reader takes larger ones.
    private func sizeProblem(_ size: Extent, page: Int) -> Diagnostic? {
        let range = (isArchival ? 3.0 : 0.1)...14_400
        guard !range.contains(size.width * 0.75) || !range.contains(size.height * 0.75) else { return nil }
        return Diagnostic(
            "pdf-page-size", .error, "page \(page + 1) is \(size.width) × \(size.height) px",
            hints: ["a page is between 4 px and 19 200 px wide and high"])
    }

    private func headProblems() -> [Diagnostic] {
        var problems: [Diagnostic] = []
        if !LanguageTag.isValid(document.metadata.language) {
            problems.append(
                Diagnostic(
                    "pdf-no-language", .error, "the document has no language, or its tag is not one",
                    hints: ["write <html lang=\"nb\">"]))
        }
        if InformationFields(document.metadata, options).title.isEmpty {
            problems.append(
                Diagnostic(
                    "pdf-no-title", .error, "the document has no title",
                    hints: ["write <title>…</title> in its head; readers show it instead of the file name"]))
        }
        return problems
    }

    /// Writes all content streams and fonts.
    mutating func paint(fonts: FontLibrary) throws(PDFError) {
        let encoding = TextEncoding(document, programs: fonts)
        var problems = encoding.unreadableFaces.map {
            Diagnostic(
                "pdf-font-unusable", .error, "the font '\($0.family)' (\($0.name)) cannot be embedded",
                hints: ["use a font file with TrueType outlines"])
        }
        for index in document.pages.indices {
            problems += paint(page: index, encoding)
        }
        guard problems.isEmpty else { throw PDFError(problems) }
        embed(encoding)
        file.define(resources.statesID) { resources.appendStates(to: &$0) }
        file.define(resources.shadingsID) {
            $0.append("<<")
            for (index, shading) in resources.shadings.enumerated() {
                $0.append("/S")
                $0.append(index)
                $0.append(" ")
                $0.append(shading)
            }
            $0.append(">>")
        }
    }

    private mutating func paint(page index: Int, _ encoding: TextEncoding) -> [Diagnostic] {
        let content = file.reserve()
        let writer = ContentWriter(
            page: index, of: document, encoding: encoding, isTagged: isArchival, resources: resources,
            file: ObjectFile(deflater: deflater, capacity: 0))
        // The writer holds the only copy while it works, and gives it back: nothing is copied.
        swap(&file, &writer.file)
        writer.write()
        swap(&file, &writer.file)
        resources = writer.resources
        records += writer.records
        file.define(content, compressing: writer.layer.out) { _ in }
        pages.append(
            PageParts(
                content: content, objects: writer.layer.objects, hasTransparency: writer.hasTransparency))
        return problems(of: writer, page: index)
    }

    /// States may be saved 28 deep (ISO 19005-3 §6.1.13).
    private func problems(of writer: ContentWriter, page index: Int) -> [Diagnostic] {
        var problems = writer.untaggedText.map {
            Diagnostic(
                "pdf-untagged-text", .error, "the text '\($0)' on page \(index + 1) belongs to no structure element",
                hints: ["this is an error of the typesetter; text that is painted has to be content or artifact"])
        }
        if isArchival, writer.deepestSave > 28 {
            problems.append(
                Diagnostic(
                    "pdf-nesting", .error, "page \(index + 1) nests clips and transforms deeper than 28",
                    hints: ["put fewer boxes with overflow: hidden into each other"]))
        }
        return problems
    }

    /// Ends the file.
    mutating func finish() -> [UInt8] {
        definePages()
        file.define(catalog) {
            $0.append("<</Type/Catalog/Pages ")
            $0.append(pageTree)
            $0.append(catalogEntries)
            $0.append(">>")
        }
        return file.finish(root: catalog, info: information)
    }

    private mutating func definePages() {
        var tree = SyntaxBuffer()
        tree.append("<</Type/Pages/Count ")
        tree.append(pages.count)
        tree.append("/Kids[")
        for index in pages.indices {
            tree.append(page(index))
            tree.append(" ")
        }
        tree.append("]>>")
        file.define(pageTree, tree)
        for index in pages.indices { file.define(page(index), dictionary(ofPage: index)) }
    }

    private func dictionary(ofPage index: Int) -> SyntaxBuffer {
        let parts = pages[index]
        let size = document.pages[index].size
        var syntax = SyntaxBuffer()
        syntax.append("<</Type/Page/Parent ")
        syntax.append(pageTree)
        syntax.append("/MediaBox[0 0 ")
        syntax.append(operands: size.width * 0.75, size.height * 0.75)
        syntax.append("]/Contents ")
        syntax.append(parts.content)
        resources.append(parts.objects, to: &syntax)
        if parts.hasTransparency || !parts.objects.images.isEmpty {
            syntax.append("/Group<</S/Transparency/CS/DeviceRGB>>")
        }
        if !parts.annotations.isEmpty {
            syntax.append("/Annots[")
            for annotation in parts.annotations {
                syntax.append(annotation)
                syntax.append(" ")
            }
            syntax.append("]")
        }
        if isArchival {
            syntax.append("/Tabs/S/StructParents ")
            syntax.append(index)
        }
        syntax.append(">>")
        return syntax
    }
}
