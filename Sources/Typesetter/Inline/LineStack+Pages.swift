extension LineStack {
    /// Whether a line must be placed even where it does not fit, so that every page makes progress.
    var mustProgress: Bool { space.fragmentation?.isAtPageStart ?? true }

    /// Whether a line ends below the page.
    func overflows(_ line: Line) -> Bool {
        guard let room = frame.room else { return false }
        let end = line.range.end.item >= content.items.count ? frame.border.bottom + frame.padding.bottom : 0
        return line.bottom + end > room + 0.01
    }

    /// Ends the page before a place, or some lines earlier where orphans and widows ask for it (CSS Fragmentation 3 §3.3).
    mutating func breakPage(before position: LinePosition, isResumed: Bool) {
        if lines.isEmpty, mustProgress {
            // Floats that stand on the page are progress: there is room for lines on the next.
            next = resumePosition(position)
            return
        }
        let style = context.styles[Int(context.boxes[root].style.index)].text
        let following = lineCount(from: position, atMost: style.widows)
        let wanted = lines.count - max(0, style.widows - following)
        let least = isResumed ? 1 : max(1, style.orphans)
        if wanted >= least {
            end(after: wanted, before: position)
        } else if !mustProgress {
            (lines, floats, hasProgress) = ([], [], false)
            exclusions = space.exclusions
        } else {
            appeal = .violatesOrphansAndWidows
            end(after: max(1, min(lines.count, max(wanted, least))), before: position)
        }
    }

    private mutating func end(after count: Int, before position: LinePosition) {
        let start = count < lines.count ? lines[count].range.start : position
        lines.removeLast(lines.count - count)
        floats.removeAll { $0.item >= start.item }
        next = resumePosition(start)
    }

    /// Number of lines from a place on, counted no further than asked for.
    private func lineCount(from start: LinePosition, atMost limit: Int) -> Int {
        var position = start
        var count = 0
        while count < limit, position.item < content.items.count {
            let line = breaker.line(from: position, available: frame.width)
            if line.hasContent { count += 1 }
            position = line.end
        }
        return count
    }
}
