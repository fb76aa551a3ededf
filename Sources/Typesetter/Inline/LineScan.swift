/// A line being filled: what stands on it so far, and the last place where it may end.
struct LineScan {
    let start: LinePosition
    /// Room, tolerance included.
    let limit: Double
    /// Width so far without the spaces that hang.
    var width = 0.0
    /// Width of the spaces at the present end.
    var hanging = 0.0
    var separators = 0
    var leaders = 0
    var hasContent = false
    /// Whether there is text or an atomic inline, so that the line makes progress.
    var hasText = false
    /// Whether a word sticks out: the line ends at the next opportunity.
    var isOverflowing = false
    /// The line as it would end at the last opportunity.
    var best: LineRange?
    private var hangingSeparators = 0
    /// Where inline boxes opened since the last text: they belong to what follows.
    private var opened: (position: LinePosition, width: Double)?

    init(start: LinePosition, limit: Double) {
        self.start = start
        self.limit = limit
    }

    /// Where the next thing would stand.
    var position: Double { width + hanging }

    /// Whether a glyph would not fit.
    @inline(__always)
    func overflows(_ glyph: InlineGlyph) -> Bool {
        !glyph.role.hangs && width + hanging + Double(glyph.advance) > limit
    }

    /// Adds a glyph.
    @inline(__always)
    mutating func add(_ glyph: InlineGlyph) {
        if glyph.role.hangs {
            if glyph.role == .collapsibleSpace, !hasText { return }
            hanging += Double(glyph.advance)
            hangingSeparators += 1
            if glyph.role == .hangingSpace { (hasContent, hasText) = (true, true) }
            opened = nil
            return
        }
        settle()
        width += Double(glyph.advance)
        if glyph.role == .keptSpace { separators += 1 }
    }

    /// Adds something of a width that may not be broken; gives the line where it ends before.
    mutating func add(atomic advance: Double) -> LineRange? {
        if width + hanging + advance > limit, let best { return best }
        settle()
        width += advance
        return nil
    }

    /// Adds the end edge of an inline box.
    mutating func add(edge: Double) -> LineRange? {
        opened = nil
        guard edge != 0 else { return nil }
        hasContent = true
        width += edge
        return width > limit ? best : nil
    }

    /// An inline box begins.
    mutating func open(at position: LinePosition, edge: Double) {
        if opened == nil { opened = (position, width) }
        guard edge != 0 else { return }
        hasContent = true
        width += edge
    }

    /// The line may end here; gives it where it must, because a word stuck out.
    mutating func offer(_ position: LinePosition, hyphen: Double?) -> LineRange? {
        guard hasText else { return nil }
        if let hyphen, width + hyphen > limit, !isOverflowing { return nil }
        var line = broken(at: position)
        if let hyphen {
            line.endsWithHyphen = true
            line.width += hyphen
        }
        if isOverflowing { return line }
        best = line
        return nil
    }

    /// The line as it ends at a place.
    func broken(at position: LinePosition) -> LineRange {
        var line = finished(at: opened?.position ?? position, isLast: false)
        if let opened { line.width = opened.width }
        return line
    }

    /// The line as it ends at a place, all that was added included.
    func finished(at position: LinePosition, isLast: Bool) -> LineRange {
        LineRange(
            start: start, end: position, width: width, separators: separators, isLast: isLast, hasContent: hasContent,
            leaders: leaders)
    }

    private mutating func settle() {
        width += hanging
        separators += hangingSeparators
        (hanging, hangingSeparators) = (0, 0)
        (hasContent, hasText) = (true, true)
        opened = nil
    }
}
