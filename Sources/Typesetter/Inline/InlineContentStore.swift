/// The inline content of a document's inline roots, each collected and shaped once however often it is laid out.
final class InlineContentStore {
    @exclusivity(unchecked) private var contents: [InlineContent] = []
    @exclusivity(unchecked) private var indices: [Int32] = []
    @exclusivity(unchecked) private var styles: [InlineStyle?] = []
    private var notedFonts: Set<Int> = []

    /// Index of a root's content, which is made where it is not known or has changed.
    func index(for root: BoxID, in context: LayoutContext) -> Int {
        let box = Int(root.index)
        if indices.count <= box {
            indices += [Int32](repeating: -1, count: max(context.boxes.boxes.count, box + 1) - indices.count)
        }
        let fingerprint = fingerprint(of: root, in: context)
        let known = Int(indices[box])
        if known >= 0, contents[known].fingerprint == fingerprint { return known }
        var collector = InlineCollector(root: root, context: context)
        var content = collector.collect()
        content.fingerprint = fingerprint
        if known >= 0 {
            contents[known] = content
            return known
        }
        contents.append(content)
        indices[box] = Int32(contents.count - 1)
        return contents.count - 1
    }

    /// Gives up all content: no more lines are laid out.
    func removeAll() {
        contents = []
        indices = []
    }

    /// The content with an index.
    subscript(index: Int) -> InlineContent { contents[index] }

    /// Keeps the intrinsic sizes of a content.
    func setIntrinsic(_ sizes: IntrinsicSizes, at index: Int) { contents[index].intrinsic = sizes }

    /// What inline layout needs of a style.
    func style(_ id: StyleID, in context: LayoutContext) -> InlineStyle {
        let index = Int(id.index)
        if index < styles.count, let known = styles[index] { return known }
        if index >= styles.count { styles += [InlineStyle?](repeating: nil, count: index + 64 - styles.count) }
        let style = InlineStyle(context.styles[index], shaper: context.shaper)
        styles[index] = style
        return style
    }

    /// Text boxes may be filled anew (page counters): a hash of their text tells whether content must be made again.
    private func fingerprint(of root: BoxID, in context: LayoutContext) -> UInt64 {
        var hash: UInt64 = 0
        context.boxes.text.withUnsafeBufferPointer { text in
            var walk = BoxWalk(root: root)
            while let id = walk.next(in: context.boxes, descending: { $0.kind == .inline }) {
                let box = context.boxes[id]
                guard box.kind == .text else { continue }
                let start = Int(box.textStart)
                let bytes = UnsafeBufferPointer(rebasing: text[start..<start + Int(box.textLength)])
                hash = hash &* 31 &+ ShapeCache.hash(bytes, key: UInt32(truncatingIfNeeded: id.index))
            }
        }
        return hash
    }
}

/// Walks the boxes below a root in document order without recursion.
struct BoxWalk {
    let root: BoxID
    private var current: BoxID?

    init(root: BoxID) { self.root = root }

    /// The next box; boxes for which `descending` is false are not entered.
    mutating func next(in tree: BoxTree, descending: (Box) -> Bool) -> BoxID? {
        var id = current ?? root
        if current == nil || descending(tree[id]), !tree[id].firstChild.isNone {
            id = tree[id].firstChild
            current = id
            return id
        }
        while id != root {
            if !tree[id].nextSibling.isNone {
                current = tree[id].nextSibling
                return current
            }
            id = tree[id].parent
        }
        current = root
        return nil
    }
}
