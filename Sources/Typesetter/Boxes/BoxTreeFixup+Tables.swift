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
        _ styles: inout StylePool, belongs: (BoxKind) -> Bool
    ) -> [BoxID] {
        var result: [BoxID] = []
        var run: [BoxID] = []
        func flush() {
            while let last = run.last, isBlankText(last, tree) { run.removeLast() }
            guard !run.isEmpty else { return }
            let style = styles.derive(.anonymous(display), from: tree[parent].style)
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
    mutating func fixRows(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
        let children = wrap(
            tree.children(of: id), in: id, as: .tableRow, .tableRow, &tree, &styles,
            belongs: { Self.gridParts.contains($0) || $0 == .tableRow })
        let grouped = wrap(
            children, in: id, as: .tableRowGroup, .tableRowGroup, &tree, &styles,
            belongs: { Self.gridParts.contains($0) })
        tree.setChildren(grouped, of: id)
    }

    /// A row group holds rows.
    mutating func fixGroup(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
        let rows = wrap(
            tree.children(of: id), in: id, as: .tableRow, .tableRow, &tree, &styles, belongs: { $0 == .tableRow })
        tree.setChildren(rows, of: id)
    }

    /// A row holds cells.
    mutating func fixRow(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
        let cells = wrap(
            tree.children(of: id), in: id, as: .tableCell, .tableCell, &tree, &styles, belongs: { $0 == .tableCell })
        tree.setChildren(cells, of: id)
    }

    /// Table parts outside of a table get one, an inline one in inline boxes (CSS 2.2 §17.2.1, rule 3). White space between
    /// them is dropped, that around them stays.
    mutating func wrapTableParts(
        _ children: [BoxID], in parent: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool
    ) -> [BoxID] {
        guard children.contains(where: { Self.tableParts.contains(tree[$0].kind) }) else { return children }
        var result: [BoxID] = []
        var (run, blanks): ([BoxID], [BoxID]) = ([], [])
        for child in children {
            if Self.tableParts.contains(tree[child].kind) {
                run.append(child)
                blanks = []
            } else if !run.isEmpty, isBlankText(child, tree) {
                blanks.append(child)
            } else {
                if !run.isEmpty { result.append(table(around: run, in: parent, &tree, &styles)) }
                result += blanks + [child]
                (run, blanks) = ([], [])
            }
        }
        if !run.isEmpty { result.append(table(around: run, in: parent, &tree, &styles)) }
        return result + blanks
    }

    /// An anonymous table: captions stand beside the grid, else each would get a table of its own inside a cell, for ever.
    private mutating func table(
        around parts: [BoxID], in parent: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool
    ) -> BoxID {
        let isInline = tree[parent].kind == .inline
        let style = styles.derive(.anonymous(isInline ? .inlineTable : .table), from: tree[parent].style)
        var box = Box(
            kind: .table, isInlineLevel: isInline, style: style, node: tree[parent].node, pseudo: .anonymous)
        let table = tree.add(box, parent: parent)
        (box.kind, box.isInlineLevel) = (.tableGrid, false)
        let grid = tree.add(box, parent: table)
        tree.setChildren(parts.filter { tree[$0].kind != .tableCaption }, of: grid)
        tree.setChildren(parts.filter { tree[$0].kind == .tableCaption } + [grid], of: table)
        return table
    }

    /// Wraps table parts in the inline boxes of a container, before these are cut around blocks.
    mutating func wrapInlineTableParts(_ children: [BoxID], _ tree: inout BoxTree, _ styles: inout StylePool) {
        for child in children where tree[child].kind == .inline && !tree[child].firstChild.isNone {
            let inner = tree.children(of: child)
            wrapInlineTableParts(inner, &tree, &styles)
            guard inner.contains(where: { Self.tableParts.contains(tree[$0].kind) }) else { continue }
            tree.setChildren(wrapTableParts(inner, in: child, &tree, &styles), of: child)
        }
    }
}
