import Markup

extension InlineCollector {
    /// Takes back opportunities where `white-space` or `hyphens` forbids them, and allows those around atomic inlines.
    mutating func restrictBreaks() {
        var previous: InlineItem?
        for index in content.items.indices {
            let item = content.items[index]
            switch item.kind {
            case .text:
                restrictInside(item, previous)
                if previous?.kind == .leader, item.glyphStart < item.glyphEnd {
                    // What a leader leads to stands with it.
                    content.glyphs[Int(item.glyphStart)].breakBefore = .none
                }
                previous = item
            case .atomic, .tab, .control, .leader:
                if item.breakBefore != .none, let previous, !wraps(between: previous.box, and: item.box) {
                    content.items[index].breakBefore = .none
                }
                if item.kind == .atomic, item.textStart > 0, previous?.kind != .forcedBreak, previous != nil,
                    content.items[index].breakBefore == .none, wraps(between: previous?.box ?? item.box, and: item.box)
                {
                    content.items[index].breakBefore = .soft
                }
                previous = item
            case .forcedBreak: previous = item
            default: break
            }
        }
    }

    private mutating func restrictInside(_ item: InlineItem, _ previous: InlineItem?) {
        let style = context.inlineContent.style(item.style, in: context)
        let first = Int(item.glyphStart)
        if first < Int(item.glyphEnd), content.glyphs[first].breakBefore != .none, let previous,
            previous.box != item.box, !wraps(between: previous.box, and: item.box)
        {
            content.glyphs[first].breakBefore = .none
        }
        guard !style.whiteSpace.wraps || style.hyphens == .none else { return }
        for index in first..<Int(item.glyphEnd) where content.glyphs[index].breakBefore != .none {
            if index == first, previous?.box != item.box { continue }
            if !style.whiteSpace.wraps || content.glyphs[index].breakBefore == .softHyphen {
                content.glyphs[index].breakBefore = .none
            }
        }
    }

    /// Whether lines may end between two boxes: the nearest common ancestor decides (CSS Text 3 §3).
    private func wraps(between first: BoxID, and second: BoxID) -> Bool {
        var ancestors: [BoxID] = []
        var id = first
        while !id.isNone, id != content.root {
            ancestors.append(id)
            id = context.boxes[id].parent
        }
        id = second
        while !id.isNone, id != content.root, !ancestors.contains(id) { id = context.boxes[id].parent }
        guard !id.isNone else { return true }
        return context.inlineContent.style(context.boxes[id].style, in: context).whiteSpace.wraps
    }

    /// Names the characters that no font has.
    mutating func reportMissingCharacters() {
        let missing = context.shaper.takeMissingCharacters()
        lacksCharacters = !missing.isEmpty
        for scalar in missing {
            let name = MissingCharacters.name(of: scalar)
            context.diagnostics.report(
                Diagnostic(
                    "font-missing-glyph", .warning, "no font has the character \(name) in '\(excerpt(around: scalar))'",
                    hints: ["it is shown as U+FFFD; write it another way"]))
        }
    }

    /// Some text around the first place of a character.
    private func excerpt(around scalar: UInt32) -> String {
        let scalars = Array(String(decoding: content.text, as: UTF8.self).unicodeScalars)
        let place = scalars.firstIndex { $0.value == scalar } ?? 0
        var excerpt = String.UnicodeScalarView()
        excerpt.append(contentsOf: scalars[max(0, place - 12)..<min(scalars.count, place + 13)])
        return String(excerpt)
    }
}
