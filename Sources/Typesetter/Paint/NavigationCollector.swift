import Markup

/// What painting finds out about places: destinations, bookmarks, links, boxes of figures and tables.
final class NavigationCollector {
    let context: LayoutContext
    let structure: DocumentStructure
    private(set) var destinations: [Destination] = []
    private(set) var outline: [(order: Int32, entry: OutlineEntry)] = []
    /// Boxes of figures and tables by structure element.
    private(set) var bounds: [Int32: StructureElement.PlacedRect] = [:]
    private var known: Set<Int32> = []
    /// Index of a link among those of the page it was last seen on.
    private var linkIndex: [Int32: (page: Int, index: Int)] = [:]
    private var page = 0

    init(context: LayoutContext, structure: DocumentStructure) {
        self.context = context
        self.structure = structure
    }

    /// Notes where the box of an element stands.
    func note(_ id: FragmentID, at origin: Point, page: Int, isArtifact: Bool) {
        self.page = page
        let (kind, box) = (context.fragments[id].kind, context.fragments[id].box)
        guard !isArtifact, kind == .box || kind == .replaced, !box.isNone else { return }
        let node = context.boxes[box].node
        guard !node.isNone, context.boxes[box].pseudo == .none else { return }
        let notes = structure.notes(of: node)
        if notes.contains(.bounds), let element = structure.bounded[node.index], bounds[element.index] == nil {
            let rect = Rect(origin: origin, size: context.fragments[id].rect.size)
            bounds[element.index] = .init(page: page, rect: rect)
        }
        let isWanted =
            !notes.isDisjoint(with: [.target, .heading]) || context.traits(of: box).contains(.hasBookmark)
        guard isWanted, known.insert(node.index).inserted else { return }
        if let name = structure.targets[node.index] {
            destinations.append(Destination(name: name, page: page, point: origin))
        }
        addBookmark(node, context[style: box].generated, origin)
    }

    private func addBookmark(_ node: NodeID, _ style: GeneratedStyle, _ origin: Point) {
        let document = context.styled.document
        let level: Int = style.bookmarkLevel ?? StructureBuilder.headingLevel(document.atom(node)) ?? 0
        guard level > 0 else { return }
        let text = style.bookmarkLabel.map { self.text(of: $0, node) } ?? document.textContent(node)
        let label = BoxTreeBuilder.collapsed(text)
        guard !label.isEmpty else { return }
        let entry = OutlineEntry(level: level, label: label, page: page, point: origin)
        outline.append((structure.begin[Int(node.index)], entry))
    }

    private func text(of items: [ContentItem], _ node: NodeID) -> String {
        let document = context.styled.document
        return items.map { item in
            switch item {
            case .text(let text): text
            case .attribute(let name): document.attribute(name, of: node) ?? ""
            case .content: document.textContent(node)
            default: ""
            }
        }.joined()
    }

    /// Adds an area to the link of an element on the page.
    func noteLink(
        _ node: NodeID, _ element: StructureID, _ rect: Rect, document: Document, on target: inout Page
    ) {
        guard rect.width > 0, rect.height > 0, let href = document.attribute(.href, of: node) else { return }
        if let known = linkIndex[node.index], known.page == page, known.index < target.links.count {
            return target.links[known.index].rects.append(rect)
        }
        guard let place = Self.target(href) else { return }
        let text = document.attribute(.ariaLabel, of: node) ?? BoxTreeBuilder.collapsed(document.textContent(node))
        linkIndex[node.index] = (page, target.links.count)
        target.links.append(
            LinkAnnotation(rects: [rect], target: place, element: element, contents: text.isEmpty ? href : text))
    }

    private static func target(_ href: String) -> LinkAnnotation.Target? {
        if href.hasPrefix("#") { return href.count > 1 ? .destination(String(href.dropFirst())) : nil }
        // Only absolute addresses mean something in a file that stands alone.
        let scheme = href.prefix { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "." }
        return href.dropFirst(scheme.count).first == ":" && !scheme.isEmpty ? .uri(href) : nil
    }
}
