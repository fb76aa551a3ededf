import Typesetter

extension DocumentAssembly {
    /// Writes bookmarks, named destinations, page labels and embedded files.
    mutating func addNavigation() {
        addOutline()
        addPageLabels()
        var names = SyntaxBuffer()
        if let destinations = defineDestinations() {
            names.append("/Dests ")
            names.append(destinations)
        }
        if let files = defineAttachments() {
            names.append("/EmbeddedFiles ")
            names.append(files)
        }
        guard names.count > 0 else { return }
        catalogEntries.append("/Names<<")
        catalogEntries.append(names)
        catalogEntries.append(">>")
    }

    /// A place on a page: `[5 0 R/XYZ 34 700 null]`.
    func appendPlace(page index: Int, _ point: Point, to syntax: inout SyntaxBuffer) {
        let index = min(max(index, 0), max(0, document.pages.count - 1))
        syntax.append("[")
        syntax.append(page(index))
        syntax.append("/XYZ ")
        syntax.append(operands: point.x * 0.75, (document.pages[index].size.height - point.y) * 0.75)
        syntax.append("null]")
    }

    private mutating func defineDestinations() -> ObjectID? {
        guard !document.destinations.isEmpty else { return nil }
        var seen: Set<String> = []
        let places = document.destinations.filter { seen.insert($0.name).inserted }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var names = SyntaxBuffer()
        names.append("<</Names[")
        for place in places {
            names.append(literal: place.name.utf8)
            appendPlace(page: place.page, place.point, to: &names)
        }
        names.append("]>>")
        let id = file.reserve()
        file.define(id, names)
        return id
    }

    private mutating func addOutline() {
        guard !document.outline.isEmpty else { return }
        let root = file.reserve()
        let first = file.reserve(document.outline.count)
        let tree = OutlineTree(document.outline)
        for (index, entry) in document.outline.enumerated() {
            let item = bookmark(entry, tree.nodes[index], first: first, root: root)
            file.define(first.advanced(by: index), item)
        }
        file.define(root) {
            $0.append("<</Type/Outlines")
            $0.append(children: tree.roots, of: first, isOpen: true)
            $0.append(">>")
        }
        catalogEntries.append("/Outlines ")
        catalogEntries.append(root)
    }

    private func bookmark(
        _ entry: OutlineEntry, _ node: OutlineTree.Node, first: ObjectID, root: ObjectID
    ) -> SyntaxBuffer {
        var syntax = SyntaxBuffer()
        syntax.append("<</Title")
        syntax.append(shortened: entry.label)
        syntax.append("/Parent ")
        syntax.append(node.parent.map(first.advanced(by:)) ?? root)
        syntax.append("/Dest")
        appendPlace(page: entry.page, entry.point, to: &syntax)
        for (key, sibling) in [("/Prev ", node.previous), ("/Next ", node.next)] {
            guard let sibling else { continue }
            syntax.append(verbatim: key)
            syntax.append(first.advanced(by: sibling))
        }
        // Only the topmost level is open at first.
        syntax.append(children: node.children, of: first, isOpen: false)
        syntax.append(">>")
        return syntax
    }

    private mutating func addPageLabels() {
        let labels = document.pages.map(\.label)
        guard labels.contains(where: { !$0.isEmpty }) else { return }
        catalogEntries.append("/PageLabels<</Nums[")
        var expected: Int?
        for (index, label) in labels.enumerated() {
            let number = Int(label).flatMap { $0 > 0 && String($0) == label ? $0 : nil }
            defer { expected = number.map { $0 + 1 } }
            if let number, number == expected { continue }
            catalogEntries.append(index)
            if let number {
                catalogEntries.append("<</S/D/St ")
                catalogEntries.append(number)
            } else {
                catalogEntries.append("<</P")
                catalogEntries.append(text: label)
            }
            catalogEntries.append(">>")
        }
        catalogEntries.append("]>>")
    }
}

extension SyntaxBuffer {
    /// Adds the first and last child of a bookmark and how many there are.
    fileprivate mutating func append(children: [Int], of first: ObjectID, isOpen: Bool) {
        guard let start = children.first, let end = children.last else { return }
        append("/First ")
        append(first.advanced(by: start))
        append("/Last ")
        append(first.advanced(by: end))
        append("/Count ")
        append(isOpen ? children.count : -children.count)
    }
}
