/// Reads what a paragraph is made of: all that its lines depend on but for their width and what stands around it.
///
/// The key lists the boxes in document order with kind, style and text. Paragraphs with equal keys have the same
/// content, of this document or another of the same style sheets.
struct ParagraphKey {
    /// The key.
    private(set) var bytes: [UInt8] = []
    /// The root and the boxes in it, in the order of the key.
    private(set) var boxes: [BoxID] = []

    private static let endOfInlineBox: UInt8 = 0xFF

    /// Reads a paragraph in place of the one before.
    mutating func read(_ root: BoxID, in context: LayoutContext) {
        bytes.removeAll(keepingCapacity: true)
        boxes.removeAll(keepingCapacity: true)
        let box = context.boxes[root]
        boxes.append(root)
        // Indentation and markers ask whether an anonymous paragraph stands beside others.
        let isAnonymous = box.pseudo == .anonymous
        bytes.append(
            (isAnonymous && !box.previousSibling.isNone ? 1 : 0) | (isAnonymous && !box.nextSibling.isNone ? 2 : 0))
        append(box.style.index)
        readChildren(of: box, context)
    }

    private mutating func readChildren(of box: Box, _ context: LayoutContext) {
        var child = box.firstChild
        while !child.isNone {
            let box = context.boxes[child]
            read(child, box, context)
            child = box.nextSibling
        }
    }

    private mutating func read(_ id: BoxID, _ box: Box, _ context: LayoutContext) {
        boxes.append(id)
        bytes.append(box.kind.rawValue)
        append(box.style.index)
        if box.kind == .text || box.textLength > 0 {
            append(box.textLength)
            let start = Int(box.textStart)
            bytes.append(contentsOf: context.boxes.text[start..<start + Int(box.textLength)])
        }
        guard box.kind == .inline, !context.isOutOfFlow(id) else { return }
        readChildren(of: box, context)
        bytes.append(Self.endOfInlineBox)
    }

    private mutating func append(_ word: Int32) {
        withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
    }
}

extension LayoutContext {
    /// Whether a box stands outside of the lines around it.
    func isOutOfFlow(_ box: BoxID) -> Bool { isAbsolute(box) || isFloat(box) }
}
