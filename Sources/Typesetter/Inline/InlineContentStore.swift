/// The paragraphs of a document: each is collected and shaped once however often it is laid out, or known from an earlier
/// document.
final class InlineContentStore {
    /// A paragraph of the document.
    private struct Paragraph {
        /// What is known of it, in the memory.
        let entry: Int
        /// Its boxes in the order of its key, in `boxes`.
        let boxes: Range<Int>
        /// Its content with boxes of this document, once asked for.
        var content: InlineContent?
        /// Its intrinsic sizes, where they depend on more than its key.
        var intrinsic: IntrinsicSizes?
    }

    private let memory: LayoutMemory
    @exclusivity(unchecked) private var paragraphs: [Paragraph] = []
    @exclusivity(unchecked) private var indices: [Int32] = []
    @exclusivity(unchecked) private var boxes: [BoxID] = []
    @exclusivity(unchecked) private var key = ParagraphKey()

    init(memory: LayoutMemory) { self.memory = memory }

    /// Index of a root's paragraph.
    func index(for root: BoxID, in context: LayoutContext) -> Int {
        let box = Int(root.index)
        if indices.count <= box {
            indices += [Int32](repeating: -1, count: max(context.boxes.count, box + 1) - indices.count)
        }
        if indices[box] >= 0 { return Int(indices[box]) }
        paragraphs.append(find(root, in: context))
        indices[box] = Int32(truncatingIfNeeded: paragraphs.count - 1)
        return paragraphs.count - 1
    }

    private func find(_ root: BoxID, in context: LayoutContext) -> Paragraph {
        key.read(root, in: context)
        let start = boxes.count
        boxes += key.boxes
        let range = start..<boxes.count
        let hash = key.bytes.withUnsafeBufferPointer { ShapeCache.hash($0, key: 0) }
        if let entry = memory.paragraphs.find(key.bytes, hash: hash) { return Paragraph(entry: entry, boxes: range) }
        var collector = InlineCollector(root: root, context: context)
        let content = collector.collect()
        let entry = memory.paragraphs.insert(
            content.renamed { BoxID(Int($0.ordinal)) }, key.bytes, hash: hash, isSound: !collector.lacksCharacters)
        return Paragraph(entry: entry, boxes: range, content: content)
    }

    /// The text of a box has changed: its paragraph is another one from now on.
    func forget(text box: BoxID, in context: LayoutContext) {
        var id = box
        while !id.isNone {
            if Int(id.index) < indices.count { indices[Int(id.index)] = -1 }
            guard context.boxes[id].isInlineLevel else { return }
            id = context.boxes[id].parent
        }
    }

    /// Gives up all content: no more lines are laid out.
    func removeAll() {
        paragraphs = []
        indices = []
        boxes = []
        memory.paragraphs.dropLocal()
    }

    /// The content of a paragraph.
    subscript(index: Int) -> InlineContent {
        if let content = paragraphs[index].content { return content }
        let first = paragraphs[index].boxes.lowerBound
        var content = memory.paragraphs.entries[paragraphs[index].entry].content.renamed {
            boxes[first + Int($0.ordinal)]
        }
        content.root = boxes[first]
        paragraphs[index].content = content
        return content
    }

    /// Intrinsic sizes of a paragraph, where they are known.
    func intrinsic(of index: Int) -> IntrinsicSizes? {
        paragraphs[index].intrinsic ?? memory.paragraphs.entries[paragraphs[index].entry].intrinsic
    }

    /// Keeps the intrinsic sizes of a paragraph.
    ///
    /// - Parameter isTextAlone: whether they depend on its key alone.
    func setIntrinsic(_ sizes: IntrinsicSizes, of index: Int, isTextAlone: Bool) {
        if isTextAlone {
            memory.paragraphs.setIntrinsic(sizes, of: paragraphs[index].entry)
        } else {
            paragraphs[index].intrinsic = sizes
        }
    }

    /// Lines of a paragraph that were made before at a width.
    func lines(of index: Int, width: Double) -> ParagraphLines? {
        memory.paragraphs.lines(of: paragraphs[index].entry, width: width)
    }

    /// Keeps lines whose fragments name boxes of this document.
    func remember(_ lines: ParagraphLines, of index: Int) {
        let places = boxPlaces(of: index)
        let named = ParagraphLines(
            width: lines.width, lines: lines.lines, slice: lines.slice.renamed { BoxID(places($0)) })
        memory.paragraphs.add(named, to: paragraphs[index].entry)
    }

    /// Adds the fragments of known lines; gives how far their numbers have moved.
    func place(_ lines: ParagraphLines, of index: Int, in context: LayoutContext) -> Int32 {
        let first = paragraphs[index].boxes.lowerBound
        return context.fragments.append(lines.slice) {
            boxes[first + Int($0.index)]
        } node: {
            context.boxes[$0].node
        }
    }

    /// Finds the place of a box in its paragraph's key.
    private func boxPlaces(of index: Int) -> (BoxID) -> Int {
        let own = boxes[paragraphs[index].boxes]
        if own.count <= 12 { return { (own.firstIndex(of: $0) ?? own.startIndex) - own.startIndex } }
        let places = Dictionary(zip(own, own.indices), uniquingKeysWith: { first, _ in first })
        return { (places[$0] ?? own.startIndex) - own.startIndex }
    }

    /// What inline layout needs of a style.
    @inline(__always)
    func style(_ id: StyleID, in context: LayoutContext) -> InlineStyle { memory.inlineStyle(id, in: context) }
}
