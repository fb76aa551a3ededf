import Markup

/// Makes the anonymous boxes that a tree needs: around inline content beside blocks, and of tables
/// (CSS 2.2 §9.2.1.1, §17.2.1).
struct BoxTreeFixup {
    func apply(to tree: inout BoxTree, styles: inout StylePool) {
        var fixup = self
        fixup.visit(BoxTree.root, &tree, &styles)
    }

    private mutating func visit(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
        switch tree[id].kind {
        case .block, .tableCell, .tableCaption, .outsideMarker: fixContainer(id, &tree, &styles)
        case .flex: fixFlex(id, &tree, &styles)
        case .tableGrid: fixRows(id, &tree, &styles)
        case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup: fixGroup(id, &tree, &styles)
        case .tableRow: fixRow(id, &tree, &styles)
        default: break
        }
        var child = tree[id].firstChild
        while !child.isNone {
            visit(child, &tree, &styles)
            child = tree[child].nextSibling
        }
    }

    // MARK: Block containers

    private mutating func fixContainer(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
        switch content(of: id, tree, styles) {
        case .none: return
        case .blocks: return removeBlanks(from: id, &tree, styles)
        case .lines:
            // Cells, captions and markers keep their kind and hold a root.
            if tree[id].kind == .block { tree[id].kind = .inlineRoot } else { moveChildren(of: id, &tree, &styles) }
        case .mixed: fixMixed(id, &tree, &styles)
        }
    }

    /// What a block container holds.
    private enum Content { case none, blocks, lines, mixed }

    /// What a container holds, found without a list of its children: most hold blocks alone or lines alone.
    private func content(of id: BoxID, _ tree: BoxTree, _ styles: StylePool) -> Content {
        var (hasBlocks, hasLines) = (false, false)
        var child = tree[id].firstChild
        while !child.isNone {
            switch tree[child].kind {
            case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell, .tableColumnGroup,
                .tableColumn, .tableCaption:
                return .mixed
            case .inline where !holdsTextAlone(child, tree, styles): return .mixed
            case .text where !isBlank(child, tree, styles): hasLines = true
            case .text: break
            default:
                if isOut(child, tree, styles) { return .mixed }
                if tree[child].isInlineLevel { hasLines = true } else { hasBlocks = true }
            }
            if hasBlocks, hasLines { return .mixed }
            child = tree[child].nextSibling
        }
        return hasLines ? .lines : hasBlocks ? .blocks : tree[id].firstChild.isNone ? .none : .blocks
    }

    /// Whether an inline box in the flow holds nothing but text and inline boxes of this kind.
    private func holdsTextAlone(_ id: BoxID, _ tree: BoxTree, _ styles: StylePool) -> Bool {
        guard !isOut(id, tree, styles) else { return false }
        var child = tree[id].firstChild
        while !child.isNone {
            switch tree[child].kind {
            case .text, .lineBreak, .breakOpportunity: break
            case .inline where holdsTextAlone(child, tree, styles): break
            default: return false
            }
            child = tree[child].nextSibling
        }
        return true
    }

    /// White space between blocks makes no box.
    private func removeBlanks(from id: BoxID, _ tree: inout BoxTree, _ styles: StylePool) {
        var child = tree[id].firstChild
        while !child.isNone {
            if tree[child].kind == .text { tree.unlink(child) }
            child = tree[child].nextSibling
        }
    }

    /// Puts all children into an anonymous inline root.
    private mutating func moveChildren(of id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
        let style = styles.derive(.anonymous(.block), from: tree[id].style)
        let box = Box(kind: .inlineRoot, isInlineLevel: false, style: style, node: tree[id].node, pseudo: .anonymous)
        let root = tree.add(box, parent: id)
        (tree[root].firstChild, tree[root].lastChild) = (tree[id].firstChild, tree[id].lastChild)
        (tree[id].firstChild, tree[id].lastChild) = (root, root)
        var child = tree[root].firstChild
        while !child.isNone {
            tree[child].parent = root
            child = tree[child].nextSibling
        }
    }

    private mutating func fixMixed(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
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

    private func isOut(_ id: BoxID, _ tree: BoxTree, _ styles: StylePool) -> Bool {
        let kind = tree[id].kind
        guard kind != .text, kind != .lineBreak, kind != .breakOpportunity else { return false }
        return !styles.traits[Int(tree[id].style.index)].isDisjoint(with: [.isFloat, .isAbsolute])
    }

    /// Whether a box makes lines: inline content other than white space that collapses away.
    private func isInlineContent(_ id: BoxID, _ tree: BoxTree, _ styles: StylePool) -> Bool {
        guard tree[id].isInlineLevel, !isOut(id, tree, styles) else { return false }
        return tree[id].kind != .text || !isBlank(id, tree, styles)
    }

    private func isBlank(_ id: BoxID, _ tree: BoxTree, _ styles: StylePool) -> Bool {
        guard tree[id].kind == .text else { return false }
        let whiteSpace = styles.styles[Int(tree[id].style.index)].text.whiteSpace
        guard whiteSpace.collapses else { return false }
        return tree.textBytes(of: id).allSatisfy {
            $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || ($0 == 0x0A && whiteSpace != .preLine)
        }
    }

    /// Puts runs of inline content into anonymous inline roots. Floats and absolutely positioned boxes join the run they
    /// stand in.
    private mutating func wrapRuns(
        _ children: [BoxID], in parent: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool
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
        around run: [BoxID], in parent: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool
    ) -> BoxID {
        let style = styles.derive(.anonymous(.block), from: tree[parent].style)
        let box = Box(
            kind: .inlineRoot, isInlineLevel: false, style: style, node: tree[parent].node, pseudo: .anonymous)
        let root = tree.add(box, parent: parent)
        tree.setChildren(run, of: root)
        return root
    }

    // MARK: Blocks in inline boxes

    private func holdsBlock(_ id: BoxID, _ tree: BoxTree, _ styles: StylePool) -> Bool {
        guard tree[id].kind == .inline, !isOut(id, tree, styles) else { return false }
        return tree.children(of: id).contains { child in
            (!tree[child].isInlineLevel && !isOut(child, tree, styles)) || holdsBlock(child, tree, styles)
        }
    }

    /// An inline box with blocks in it is cut around them: inline, block, inline (CSS 2.2 §9.2.1.1).
    private func split(_ id: BoxID, _ tree: inout BoxTree, _ styles: StylePool) -> [BoxID] {
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
    private mutating func fixFlex(_ id: BoxID, _ tree: inout BoxTree, _ styles: inout StylePool) {
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
