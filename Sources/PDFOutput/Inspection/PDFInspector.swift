public import Markup

/// Looks into PDF files, ours or others'.
public enum PDFInspector {
    /// What a file holds.
    ///
    /// - Throws: a diagnostic if the bytes are no PDF file.
    public static func inspect(_ bytes: [UInt8]) throws(Diagnostic) -> PDFInspection {
        let file = try InspectedFile(reading: bytes)
        var result = PDFInspection()
        let catalog = file.catalog
        let pages = (0..<file.pageCount).map(file.page)
        result.pageCount = pages.count
        readInformation(file, into: &result)
        result.standards = standards(catalog["/Metadata"]?.content ?? [])
        result.fonts = fonts(of: pages)
        result.attachments = (catalog["/Names"]?["/EmbeddedFiles"]).map(attachments) ?? []
        result.annotations = annotations(of: pages)
        var seen: Set<Int> = []
        result.bookmarks = bookmarks(catalog["/Outlines"]?["/First"], level: 0, seen: &seen)
        var text = ContentText()
        for (index, page) in pages.enumerated() { text.read(page: page, index: index) }
        var reader = TagTreeReader(text: text, pages: pages)
        result.tags = catalog["/StructTreeRoot"].map { reader.roots($0) } ?? []
        result.artifacts = text.artifacts.filter { !$0.isEmpty }
        result.unmarkedText = text.unmarked
        result.syntaxProblem = file.takeError() ?? file.syntaxProblem()
        return result
    }

    private static func readInformation(_ file: InspectedFile, into result: inout PDFInspection) {
        let information = file.trailer["/Info"]
        result.title = information?["/Title"]?.text ?? ""
        result.author = information?["/Author"]?.text ?? ""
        result.created = information?["/CreationDate"]?.text ?? ""
        result.producer = information?["/Producer"]?.text ?? ""
        result.language = file.catalog["/Lang"]?.text ?? ""
    }

    /// Claims as they stand in XMP, as elements or attributes.
    private static func standards(_ metadata: [UInt8]) -> [String] {
        let xml = String(decoding: metadata, as: UTF8.self)
        var result: [String] = []
        if let part = value("pdfaid:part", in: xml) {
            result.append("PDF/A-" + part + (value("pdfaid:conformance", in: xml) ?? "").lowercased())
        }
        if let part = value("pdfuaid:part", in: xml) { result.append("PDF/UA-" + part) }
        return result
    }

    private static func value(_ name: String, in xml: String) -> String? {
        for (start, end) in [("<\(name)>", "<"), ("\(name)=\"", "\"")] {
            let parts = xml.split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { return parts[1].split(separator: end, maxSplits: 1).first.map(String.init) }
        }
        return nil
    }

    private static func fonts(of pages: [InspectedObject]) -> [PDFInspection.Font] {
        var seen: Set<Int> = []
        var result: [PDFInspection.Font] = []
        for page in pages {
            guard let fonts = page["/Resources"]?["/Font"] else { continue }
            for key in fonts.keys {
                guard let font = fonts[key], seen.insert(font.number).inserted else { continue }
                let descendant = font["/DescendantFonts"]?.items.first ?? font
                let descriptor = descendant["/FontDescriptor"]
                let program = ["/FontFile", "/FontFile2", "/FontFile3"].contains { descriptor?[$0] != nil }
                result.append(
                    PDFInspection.Font(
                        name: font["/BaseFont"]?.name ?? "", isEmbedded: program,
                        hasUnicodeMap: font["/ToUnicode"] != nil))
            }
        }
        return result
    }

    private static func attachments(_ tree: InspectedObject) -> [PDFInspection.Attachment] {
        let entries = tree["/Names"]?.items ?? []
        return stride(from: 1, to: entries.count, by: 2).map { index in
            let specification = entries[index]
            let stream = specification["/EF"]?["/F"]
            return PDFInspection.Attachment(
                name: specification["/UF"]?.text ?? "", mediaType: stream?["/Subtype"]?.name ?? "",
                relationship: specification["/AFRelationship"]?.name ?? "",
                description: specification["/Desc"]?.text ?? "", bytes: stream?.content ?? [])
        }
    }

    private static func annotations(of pages: [InspectedObject]) -> [PDFInspection.Annotation] {
        pages.enumerated().flatMap { index, page in
            (page["/Annots"]?.items ?? []).map { annotation in
                PDFInspection.Annotation(
                    page: index, subtype: annotation["/Subtype"]?.name ?? "",
                    contents: annotation["/Contents"]?.text ?? "",
                    target: annotation["/A"]?["/URI"]?.text ?? annotation["/Dest"]?.rawText ?? "")
            }
        }
    }

    private static func bookmarks(_ first: InspectedObject?, level: Int, seen: inout Set<Int>) -> [String] {
        var result: [String] = []
        var item = first
        while let present = item, level < 32, seen.insert(present.number).inserted {
            result.append(String(repeating: "  ", count: level) + (present["/Title"]?.text ?? ""))
            result += bookmarks(present["/First"], level: level + 1, seen: &seen)
            item = present["/Next"]
        }
        return result
    }
}
