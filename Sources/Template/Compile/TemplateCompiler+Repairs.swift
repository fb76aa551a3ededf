import Markup

extension TemplateCompiler {
    /// Tells of markup that browsers would mend.
    mutating func reportRepairs() {
        // Without an element's name what follows cannot be told from a mistake of its own.
        guard !assembly.hasNamelessElement else { return }
        for repair in markup.repairs {
            // The parser ends forms in a way of its own, which leaves no end tag behind.
            if repair.kind == .unclosed, repair.name == "form" { continue }
            report("template-misplaced-markup", repair.message, [hint(of: repair)], shown(repair))
        }
    }

    private func hint(of repair: MarkupRepair) -> String {
        guard repair.kind == .strayEndTag, let inner = content(endingBefore: repair) else { return repair.hint }
        return
            "<\(repair.name)> ended before <\(inner)>, which cannot stand in it; write <div> instead of <\(repair.name)>"
    }

    /// The element that ended another one too early: its end tag is left and closes nothing.
    private func content(endingBefore repair: MarkupRepair) -> String? {
        let ended = markup.withoutEndTag.filter { node in
            document.name(node) == repair.name && document.span(node).offset < repair.span.offset
        }
        guard let last = ended.max(by: { document.span($0).offset < document.span($1).offset }) else { return nil }
        var next = document.nextSibling(last)
        while !next.isNone, document.kind(next) != .element { next = document.nextSibling(next) }
        return next.isNone || document.span(next).offset > repair.span.offset ? nil : document.name(next)
    }

    /// What to mark of it: of a text the first words, not the line break before them.
    private func shown(_ repair: MarkupRepair) -> SourceSpan {
        guard repair.kind == .moved, repair.name.isEmpty else { return repair.span }
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let rest = assembly.html[min(Int(repair.span.offset), assembly.html.count)...].drop(while: isSpace)
        let text = rest.prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\n") }
        return SourceSpan(file: repair.span.file, offset: text.startIndex, length: text.count)
    }

    // MARK: Sections

    /// Notes a section by the number of one of its ends.
    mutating func noteParted(_ number: Int) {
        let partner = assembly.partners[number] ?? number
        guard !isParted(number) else { return }
        parted.append(min(number, partner)...max(number, partner))
    }

    /// Whether a tag belongs to a section whose ends stand apart.
    func isParted(_ number: Int) -> Bool { parted.contains { $0.contains(number) } }

    /// Tells of the sections whose ends stand apart, unless that is because an element between them is not closed.
    mutating func reportParted() {
        for range in parted where !assembly.mended.contains(range.lowerBound) && !isRepaired(within: range) {
            report(
                "template-parted-section",
                "the ends of the section '\(assembly.tags[range.lowerBound].name)' stand in different elements",
                [
                    "open and close it in the same element, and write the end tags of <li>, <td> and the like; in a table write <tbody> yourself, outside of the section"
                ], assembly.tags[range.lowerBound].span, isSource: true)
        }
    }

    private func isRepaired(within range: ClosedRange<Int>) -> Bool {
        let (start, end) = (assembly.places[range.lowerBound], assembly.places[range.upperBound])
        guard start >= 0, end > start else { return false }
        return markup.repairs.contains { repair in
            repair.kind != .moved && (start..<end).contains(Int(repair.span.offset))
        }
    }
}
