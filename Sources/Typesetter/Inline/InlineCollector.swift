/// Collects the inline content of a root: walks its boxes, collapses white space (CSS Text 3 §4.1.1), shapes the text.
struct InlineCollector {
    let context: LayoutContext
    var content: InlineContent
    /// Whether the text so far ends with a collapsible space, or a line begins: a further one is dropped.
    var dropsSpace = true
    /// Whether there are characters that bidi reordering must look at.
    var needsBidi = false
    /// Text items before shaping: those that follow each other may be of one box.
    var spans: [InlineItem] = []
    /// Whether no font has some of the characters.
    var lacksCharacters = false
    /// Place of the present box among those of the paragraph.
    private(set) var ordinal: Int32 = 0
    private var boxCount: Int32 = 0

    init(root: BoxID, context: LayoutContext) {
        self.context = context
        content = InlineContent(root: root)
    }

    /// The whole content.
    mutating func collect() -> InlineContent {
        let root = context.boxes[content.root]
        content.isRightToLeft = context.styles[Int(root.style.index)].text.direction == .rtl
        needsBidi = content.isRightToLeft
        var child = root.firstChild
        while !child.isNone {
            collect(child)
            child = context.boxes[child].nextSibling
        }
        trimTrailingSpace()
        shapeSpans()
        return content
    }

    private mutating func collect(_ id: BoxID) {
        let box = context.boxes[id]
        boxCount += 1
        ordinal = boxCount
        if let outside = outOfFlow(box) {
            append(outside, id, box)
            return
        }
        switch box.kind {
        case .text: appendText(id, box)
        case .inline: collectInline(id, box)
        case .lineBreak: appendForcedBreak(id, box)
        case .leader: append(.leader, id, box, character: 0xFFFC)
        case .breakOpportunity: append(.control, id, box, character: 0x200B)
        case .outsideMarker: append(.marker, id, box)
        default:
            append(.atomic, id, box, character: 0xFFFC)
            dropsSpace = false
        }
    }

    private func outOfFlow(_ box: Box) -> InlineItem.Kind? {
        guard box.kind != .text else { return nil }
        let index = Int(box.style.index)
        let position = context.styles[index].box.position
        if position == .absolute || position == .fixed { return .absolute }
        return context.styles[index].box.float == .none ? nil : .float
    }

    private mutating func collectInline(_ id: BoxID, _ box: Box) {
        let style = context.inlineContent.style(box.style, in: context)
        let own = ordinal
        append(.open, id, box)
        let closing = appendBidiStart(style, id, box)
        var child = box.firstChild
        while !child.isNone {
            collect(child)
            child = context.boxes[child].nextSibling
        }
        ordinal = own
        for control in closing { append(.control, id, box, character: control) }
        append(.close, id, box)
    }

    /// Bidi controls for `unicode-bidi` (CSS Writing Modes 3 §2.4.2); gives those that end it.
    private mutating func appendBidiStart(_ style: InlineStyle, _ id: BoxID, _ box: Box) -> [UInt32] {
        let isRightToLeft = style.direction == .rtl
        let controls: (start: [UInt32], end: [UInt32])
        switch style.unicodeBidi {
        case .normal: return []
        case .embed: controls = ([isRightToLeft ? 0x202B : 0x202A], [0x202C])
        case .isolate: controls = ([isRightToLeft ? 0x2067 : 0x2066], [0x2069])
        case .bidiOverride: controls = ([isRightToLeft ? 0x202E : 0x202D], [0x202C])
        case .isolateOverride: controls = ([0x2068, isRightToLeft ? 0x202E : 0x202D], [0x202C, 0x2069])
        case .plaintext: controls = ([0x2068], [0x2069])
        }
        for control in controls.start { append(.control, id, box, character: control) }
        needsBidi = needsBidi || isRightToLeft
        return controls.end
    }

    private mutating func appendForcedBreak(_ id: BoxID, _ box: Box) {
        trimTrailingSpace()
        append(.forcedBreak, id, box, character: 0x0A)
        dropsSpace = true
    }

    /// Adds an item that is no text, with the character that stands for it.
    mutating func append(_ kind: InlineItem.Kind, _ id: BoxID, _ box: Box, character: UInt32? = nil) {
        let start = Int32(content.text.count)
        if let character, let scalar = Unicode.Scalar(character) {
            content.text += UTF8.encode(scalar).map { Array($0) } ?? []
        }
        if kind == .float { content.hasFloats = true }
        spans.append(
            InlineItem(
                kind: kind, box: id, ordinal: ordinal, style: box.style, textStart: start,
                textEnd: Int32(content.text.count)))
    }

    /// A collapsible space at the end of a line is removed (CSS Text 3 §4.1.2).
    private mutating func trimTrailingSpace() {
        guard dropsSpace, content.text.last == 0x20 else { return }
        guard let index = spans.lastIndex(where: { $0.textEnd > $0.textStart }), spans[index].kind == .text else {
            return
        }
        let whiteSpace = context.inlineContent.style(spans[index].style, in: context).whiteSpace
        guard whiteSpace.collapses else { return }
        content.text.removeLast()
        spans[index].textEnd -= 1
        for later in spans.indices where later > index {
            spans[later].textStart = spans[index].textEnd
            spans[later].textEnd = spans[index].textEnd
        }
    }
}
