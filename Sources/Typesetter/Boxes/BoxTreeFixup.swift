import Markup

/// Makes the anonymous boxes that a tree needs: around inline content beside blocks, and of tables
/// (CSS 2.2 §9.2.1.1, §17.2.1).
struct BoxTreeFixup {
    private var blockStyles: [StyleID: StyleID] = [:]

    init(builder: BoxTreeBuilder) {}

    func apply(to tree: inout BoxTree, styles: inout [ComputedStyle]) {
        var fixup = self
        fixup.visit(BoxTree.root, &tree, &styles)
    }

    private mutating func visit(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]) {
        switch tree[id].kind {
        case .block, .tableCell, .tableCaption, .outsideMarker: fixContainer(id, &tree, &styles)
        case .flex: fixFlex(id, &tree, &styles)
        case .tableGrid: fixRows(id, &tree, &styles)
        case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup: fixGroup(id, &tree, &styles)
        case .tableRow: fixRow(id, &tree, &styles)
        default: break
        }
        for child in tree.children(of: id) { visit(child, &tree, &styles) }
    }

    // MARK: Block containers

    private mutating func fixContainer(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]) {
        var children = tree.children(of: id)
        wrapInlineTableParts(children, &tree, &styles)
        if children.contains(where: { holdsBlock($0, tree, styles) }) {
            children = children.flatMap { split($0, &tree, styles) }
        }
        children = wrapTableParts(children, in: id, &tree, &styles)
        tree.setChildren(children, of: id)
        let hasBlocks = children.contains { !tree[$0].isInlineLevel && !isOut($0, tree, styles) }
        let hasInline = children.contains { isInlineContent($0, tree, styles) }
        // White space between blocks makes no box.
        guard hasInline else { return tree.setChildren(children.filter { !isBlank($0, tree, styles) }, of: id) }
        if hasBlocks {
            tree.setChildren(wrapRuns(children, in: id, &tree, &styles), of: id)
        } else if tree[id].kind == .block {
            tree[id].kind = .inlineRoot
        } else {
            // Cells, captions and markers keep their kind and hold a root.
            tree.setChildren([anonymousRoot(around: children, in: id, &tree, &styles)], of: id)
        }
    }

    private func isOut(_ id: BoxID, _ tree: BoxTree, _ styles: [ComputedStyle]) -> Bool {
        let kind = tree[id].kind
        guard kind != .text, kind != .lineBreak, kind != .breakOpportunity else { return false }
        let box = styles[Int(tree[id].style.index)].box
        return box.float != .none || box.position == .absolute || box.position == .fixed
    }

    /// Whether a box makes lines: inline content other than white space that collapses away.
    private func isInlineContent(_ id: BoxID, _ tree: BoxTree, _ styles: [ComputedStyle]) -> Bool {
        guard tree[id].isInlineLevel, !isOut(id, tree, styles) else { return false }
        return tree[id].kind != .text || !isBlank(id, tree, styles)
    }

    private func isBlank(_ id: BoxID, _ tree: BoxTree, _ styles: [ComputedStyle]) -> Bool {
        guard tree[id].kind == .text else { return false }
        let whiteSpace = styles[Int(tree[id].style.index)].text.whiteSpace
        guard whiteSpace.collapses else { return false }
        return tree.textBytes(of: id).allSatisfy {
            $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || ($0 == 0x0A && whiteSpace != .preLine)
        }
    }

    /// Puts runs of inline content into anonymous inline roots. Floats and absolutely positioned boxes join the run they
    /// stand in.
    private mutating func wrapRuns(
        _ children: [BoxID], in parent: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]
    ) -> [BoxID] {
        var result: [BoxID] = []
        var run: [BoxID] = []
        func flush(_ fixup: inout BoxTreeFixup) {
            defer { run = [] }
            guard run.contains(where: { fixup.isInlineContent($0, tree, styles) }) else {
                result += run.filter { fixup.isOut($0, tree, styles) }
                return
            }
            result.append(fixup.anonymousRoot(around: run, in: parent, &tree, &styles))
        }
        for child in children {
            if tree[child].isInlineLevel || isOut(child, tree, styles) && !run.isEmpty {
                run.append(child)
            } else {
                flush(&self)
                result.append(child)
            }
        }
        flush(&self)
        return result
    }

    mutating func anonymousRoot(
        around run: [BoxID], in parent: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]
    ) -> BoxID {
        let style = blockStyle(tree[parent].style, &styles)
        let box = Box(
            kind: .inlineRoot, isInlineLevel: false, style: style, node: tree[parent].node, pseudo: .anonymous)
        let root = tree.add(box, parent: parent)
        tree.setChildren(run, of: root)
        return root
    }

    private mutating func blockStyle(_ parent: StyleID, _ styles: inout [ComputedStyle]) -> StyleID {
        if let known = blockStyles[parent] { return known }
        styles.append(styles[Int(parent.index)].anonymous(.block))
        let id = StyleID(styles.count - 1)
        blockStyles[parent] = id
        return id
    }

    // MARK: Blocks in inline boxes

    private func holdsBlock(_ id: BoxID, _ tree: BoxTree, _ styles: [ComputedStyle]) -> Bool {
        guard tree[id].kind == .inline, !isOut(id, tree, styles) else { return false }
        return tree.children(of: id).contains { child in
            (!tree[child].isInlineLevel && !isOut(child, tree, styles)) || holdsBlock(child, tree, styles)
        }
    }

    /// An inline box with blocks in it is cut around them: inline, block, inline (CSS 2.2 §9.2.1.1).
    private func split(_ id: BoxID, _ tree: inout BoxTree, _ styles: [ComputedStyle]) -> [BoxID] {
        guard holdsBlock(id, tree, styles) else { return [id] }
        var pieces: [BoxID] = []
        var run: [BoxID] = []
        var original: BoxID? = id
        func flush() {
            guard !run.isEmpty || original != nil else { return }
            let piece = original ?? tree.add(tree[id], parent: tree[id].parent)
            original = nil
            tree.setChildren(run, of: piece)
            pieces.append(piece)
            run = []
        }
        for child in tree.children(of: id).flatMap({ split($0, &tree, styles) }) {
            if tree[child].isInlineLevel || isOut(child, tree, styles) {
                run.append(child)
            } else {
                flush()
                pieces.append(child)
            }
        }
        flush()
        return pieces
    }

    // MARK: Flex

    /// In-flow children of a flex container are blocks; runs of text are wrapped, blank ones dropped (Flexbox §4).
    private mutating func fixFlex(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout [ComputedStyle]) {
        var result: [BoxID] = []
        var run: [BoxID] = []
        func flush(_ fixup: inout BoxTreeFixup) {
            defer { run = [] }
            guard run.contains(where: { fixup.isInlineContent($0, tree, styles) }) else { return }
            result.append(fixup.anonymousRoot(around: run, in: id, &tree, &styles))
        }
        for child in tree.children(of: id) {
            if tree[child].kind == .text || tree[child].kind == .lineBreak {
                run.append(child)
            } else {
                flush(&self)
                tree[child].isInlineLevel = false
                result.append(child)
            }
        }
        flush(&self)
        tree.setChildren(result, of: id)
    }
}
