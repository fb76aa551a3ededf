/// Lines of paragraphs that were laid out to be measured, so that they are not made again when the paragraph is placed at
/// the same width.
///
/// Kept are paragraphs of text and inline boxes alone: their lines depend on nothing but the text and the width.
final class LineMemory {
    /// A text at a width.
    struct Key: Hashable {
        var root: BoxID
        var width: Double
        /// Of the paragraph's text.
        var fingerprint: UInt64
    }

    /// The lines with their fragments.
    struct Entry {
        var lines: [LineStack.Line]
        var slice: FragmentSlice
    }

    @exclusivity(unchecked) private var known: [Key: Entry] = [:]

    subscript(key: Key) -> Entry? {
        get { known[key] }
        set { known[key] = newValue }
    }
}

extension LineStack {
    private var memoryKey: LineMemory.Key {
        LineMemory.Key(root: root, width: frame.width, fingerprint: content.fingerprint)
    }

    /// Keeps the lines that were made since a mark.
    func remember(since mark: (fragments: Int, runs: Int)) {
        guard next == nil, exclusions.isEmpty, content.isTextAlone else { return }
        context.measuredLines[memoryKey] = LineMemory.Entry(lines: lines, slice: context.fragments.slice(since: mark))
    }

    /// Takes the lines that were made when the paragraph was measured; `false` where there are none or they do not fit.
    mutating func restore() -> Bool {
        guard exclusions.isEmpty, let entry = context.measuredLines[memoryKey] else { return false }
        let bottom = (entry.lines.last?.bottom ?? 0) + frame.border.bottom + frame.padding.bottom
        if let room = frame.room, bottom > room + 0.01 { return false }
        let shift = context.fragments.append(entry.slice)
        lines = entry.lines
        for index in lines.indices { lines[index].fragment.index += shift }
        y = lines.last?.bottom ?? 0
        return true
    }
}

extension InlineContent {
    /// Whether there is nothing but text and inline boxes.
    fileprivate var isTextAlone: Bool {
        items.allSatisfy { item in
            switch item.kind {
            case .text, .tab, .control, .open, .close, .forcedBreak: true
            case .atomic, .float, .absolute, .marker, .leader: false
            }
        }
    }
}
