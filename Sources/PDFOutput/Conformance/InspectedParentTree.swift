/// The parent tree of an inspected file: keys of pages, forms and annotations to elements.
struct InspectedParentTree {
    private var entries: [Int: InspectedObject] = [:]

    /// Reads a number tree.
    init(_ root: InspectedObject?) { if let root { read(root, depth: 0) } }

    private mutating func read(_ node: InspectedObject, depth: Int) {
        guard depth < 32 else { return }
        let items = node["/Nums"]?.items ?? []
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            if let key = items[index].integer { entries[key] = items[index + 1] }
        }
        for kid in node["/Kids"]?.items ?? [] { read(kid, depth: depth + 1) }
    }

    /// What a key leads to.
    func entry(_ key: Int) -> InspectedObject? { entries[key] }

    /// Object number of the element that a sequence belongs to.
    func owner(of mark: ContentText.Key, pages: [InspectedObject], file: InspectedFile) -> Int? {
        let stream: InspectedObject?
        if mark.form != 0 {
            stream = file.object(mark.form)
        } else {
            stream = pages.indices.contains(mark.page) ? pages[mark.page] : nil
        }
        guard let key = stream?["/StructParents"]?.integer, let list = entries[key] else { return nil }
        return list.item(mark.identifier)?.number
    }
}
