extension BoxTreeFixup {
    private static let rowGroups: Set<BoxKind> = [.tableRowGroup, .tableHeaderGroup, .tableFooterGroup]
    private static let gridParts: Set<BoxKind> = [
        .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableColumnGroup, .tableColumn,
    ]
    private static let tableParts: Set<BoxKind> = gridParts.union([.tableRow, .tableCell, .tableCaption])

    private func isBlankText(_ id: BoxID, _ tree: BoxTree) -> Bool {
        tree[id].kind == .text && tree.textBytes(of: id).allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// Wraps runs of children that `belongs` refuses into an anonymous box of a kind, blank text dropped.
    private mutating func wrap(
        _ children: [BoxID], in parent: BoxID, as kind: BoxKind, _ display: Display, _ tree: inout BoxTree,
        _ styles: inout [ComputedStyle], belongs: (BoxKind) -> Bool
    ) -> [BoxID] {
        var result: [BoxID] = []
        var run: [BoxID] = []
        func flush() {
            while let last = run.last, isBlankText(last, tree) { run.removeLast() }
            guard !run.isEmpty else { return }
            styles.append(styles[Int(tree[parent].style.index)].anonymous(display))
            let style = StyleID(styles.count - 1)
            let box = Box(kind: kind, isInlineLevel: false, style: style, node: tree[parent].node, pseudo: .anonymous)
            let wrapper = tree.add(box, parent: parent)
            tree.setChildren(run, of: wrapper)
            result.append(wrapper)
            run = []
        }
        for child in children {
            if belongs(tree[child].kind) {
                flush()
                result.append(child)
            } else if !run.isEmpty || !isBlankText(child, tree) {
                run.append(child)
            }
        }
        flush()
        return result
    }

    /// A grid holds row groups and columns; loose rows get a group, loose cells a row.
    mutating func fixRows(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]) {
        let children = wrap(
            tree.children(of: id), in: id, as: .tableRow, .tableRow, &tree, &styles,
            belongs: { Self.gridParts.contains($0) || $0 == .tableRow })
        let grouped = wrap(
            children, in: id, as: .tableRowGroup, .tableRowGroup, &tree, &styles,
            belongs: { Self.gridParts.contains($0) })
        tree.setChildren(grouped, of: id)
    }

    /// A row group holds rows.
    mutating func fixGroup(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]) {
        let rows = wrap(
            tree.children(of: id), in: id, as: .tableRow, .tableRow, &tree, &styles, belongs: { $0 == .tableRow })
        tree.setChildren(rows, of: id)
    }

    /// A row holds cells.
    mutating func fixRow(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]) {
        let cells = wrap(
            tree.children(of: id), in: id, as: .tableCell, .tableCell, &tree, &styles, belongs: { $0 == .tableCell })
        tree.setChildren(cells, of: id)
    }

    /// Table parts outside of a table get one (CSS 2.2 §17.2.1, rule 3).
    mutating func wrapTableParts(
        _ children: [BoxID], in parent: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]
    ) -> [BoxID] {
        guard children.contains(where: { Self.tableParts.contains(tree[$0].kind) }) else { return children }
        let wrapped = wrap(
            children, in: parent, as: .tableGrid, .table, &tree, &styles, belongs: { !Self.tableParts.contains($0) })
        return wrapped.map { child in
            guard tree[child].kind == .tableGrid else { return child }
            var box = tree[child]
            box.kind = .table
            let table = tree.add(box, parent: parent)
            // Captions stand beside the grid, else each would get a table of its own inside a cell, for ever.
            let parts = tree.children(of: child)
            tree.setChildren(parts.filter { tree[$0].kind != .tableCaption }, of: child)
            tree.setChildren(parts.filter { tree[$0].kind == .tableCaption } + [child], of: table)
            return table
        }
    }
}
