import Markup

/// Paints all pages of a document and puts together what stands beside them.
struct DocumentPainting {
    let context: LayoutContext
    let pages: [LaidOutPage]
    /// Whether it is noted which node stands at which place in reading order.
    var notesNodes = false
    /// The nodes by place in reading order, where that is noted.
    private(set) var contentNodes: [Int32: NodeID] = [:]

    init(context: LayoutContext, pages: [LaidOutPage]) {
        self.context = context
        self.pages = pages
    }

    /// The finished document; faces and images are for the caller to add.
    mutating func document() -> TypesetDocument {
        let builder = StructureBuilder(context.styled, wantedIDs: wantedIDs)
        var structure = builder.build()
        if notesNodes {
            for (index, place) in structure.begin.enumerated() where place > 0 {
                // What a drawing holds has the place of the drawing, which comes before it.
                if contentNodes[place] == nil { contentNodes[place] = NodeID(index) }
            }
        }
        var result = TypesetDocument()
        // Painting needs only who owns what.
        swap(&result.structure, &structure.tree)
        let navigation = NavigationCollector(context: context, structure: structure)
        // Pages are painted into arrays with room to spare, one after the other, and taken out in arrays that fit.
        var sheet = Page(size: .zero, label: "")
        for (index, page) in pages.enumerated() {
            (sheet.size, sheet.label) = (page.geometry.size, String(page.number))
            let painter = PagePainter(
                context: context, structure: structure, pageIndex: index, page: sheet, navigation: navigation)
            sheet = Page(size: .zero, label: "")
            painter.paint(page)
            result.pages.append(painter.page.fitted)
            swap(&sheet, &painter.page)
            sheet.clear()
        }
        for (element, bounds) in navigation.bounds { result.structure.elements[Int(element)].bounds = bounds }
        result.destinations = navigation.destinations
        result.outline = navigation.outline.sorted { $0.order < $1.order }.map(\.entry)
        result.metadata = metadata
        return result
    }

    /// Names that links of the document lead to.
    private var wantedIDs: Set<String> {
        let document = context.styled.document
        var ids: Set<String> = []
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .element, document.atom(node) == .a,
                let href = document.attribute(.href, of: node), href.hasPrefix("#")
            else { continue }
            ids.insert(String(href.dropFirst()))
        }
        return ids
    }

    private var metadata: DocumentMetadata {
        let document = context.styled.document
        var metadata = DocumentMetadata()
        let root = document.rootElement
        guard !root.isNone else { return metadata }
        metadata.language = document.attribute(.lang, of: root) ?? ""
        guard let head = document.children(root).first(where: { document.atom($0) == .head }) else { return metadata }
        for child in document.children(head) where document.kind(child) == .element {
            if document.atom(child) == .title { metadata.title = BoxTreeBuilder.collapsed(document.textContent(child)) }
            guard document.atom(child) == .meta, let content = document.attribute(.content, of: child) else {
                continue
            }
            switch document.attribute(.name, of: child)?.lowercased() {
            case "author": metadata.author = content
            case "description": metadata.subject = content
            case "keywords": metadata.keywords = content
            default: break
            }
        }
        return metadata
    }
}

extension Page {
    /// Takes everything off; the room of the arrays is kept.
    fileprivate mutating func clear() {
        items.removeAll(keepingCapacity: true)
        glyphs.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
    }

    /// The same page in arrays without room to spare.
    fileprivate var fitted: Page {
        var page = self
        page.items = items.withUnsafeBufferPointer(Array.init)
        page.glyphs = glyphs.withUnsafeBufferPointer(Array.init)
        page.text = text.withUnsafeBufferPointer(Array.init)
        return page
    }
}
