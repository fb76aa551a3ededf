import Markup

extension TemplateSources {
    /// Index of the end tag of a parent or block; `nil` where there is none.
    mutating func end(of tag: TemplateTag, at index: Int, in fragment: TemplateAssembly.Fragment) -> Int? {
        var open: [TemplateTag] = []
        for later in (index + 1)..<fragment.pieces.endIndex {
            guard case .tag(let other) = fragment.pieces[later] else { continue }
            if other.kind.isEnded {
                open.append(other)
            } else if other.kind == .end {
                if let inner = open.last, inner.name != other.name, other.name == tag.name {
                    report(
                        "template-crossed-sections", "'\(other.name)' is closed while '\(inner.name)' is open",
                        hints: ["close '\(inner.name)' first; it was opened at \(place(inner.span))"], at: other.span)
                    return later
                }
                if open.popLast() == nil, other.name == tag.name { return later }
            }
        }
        return nil
    }

    /// Tells of a parent or a block without an end.
    mutating func reportUnclosed(_ tag: TemplateTag) {
        report(
            "template-unclosed-section", "'\(tag.name)' is not closed", hints: ["close it with {{/\(tag.name)}}"],
            at: tag.span)
    }

    /// The blocks that stand directly in a parent tag's body.
    mutating func blocks(in body: TemplateAssembly.Fragment) -> [String: TemplateAssembly.Fragment] {
        var blocks: [String: TemplateAssembly.Fragment] = [:]
        var index = body.pieces.startIndex
        while index < body.pieces.endIndex {
            guard case .tag(let tag) = body.pieces[index], tag.kind == .block,
                let end = end(of: tag, at: index, in: body)
            else {
                index += 1
                continue
            }
            blocks[tag.name] = TemplateAssembly.Fragment(
                bytes: body.bytes, file: body.file, pieces: body.pieces[(index + 1)..<end])
            index = end + 1
        }
        return blocks
    }

    /// Tells of what stands in a parent's body outside of its blocks, and would be left out.
    mutating func reportLost(in body: TemplateAssembly.Fragment, of parent: TemplateTag) {
        var end = body.pieces.startIndex
        // A parent that is not there is told where it is put in place.
        let file = try? fragment(parent.name, at: parent.span)
        for index in body.pieces.indices where index >= end {
            guard let lost = lost(at: index, in: body, &end) else { continue }
            return report(
                "template-lost-text", "only blocks stand in {{<\(parent.name)}}; this is left out",
                hints: ["put it in a block: {{$name}}…{{/name}}", Self.offer(of: file)], at: lost)
        }
    }

    /// The place of something that is no block; moves `end` behind a block.
    private mutating func lost(
        at index: Int, in body: TemplateAssembly.Fragment, _ end: inout Int
    ) -> SourceSpan? {
        switch body.pieces[index] {
        case .tag(let tag) where tag.kind == .block:
            end = self.end(of: tag, at: index, in: body).map { $0 + 1 } ?? body.pieces.endIndex
            return nil
        case .tag(let tag): return [.comment, .delimiters, .end].contains(tag.kind) ? nil : tag.span
        case .text(let range):
            guard let start = range.first(where: { !Self.isSpace(body.bytes[$0]) }),
                let last = range.last(where: { !Self.isSpace(body.bytes[$0]) })
            else { return nil }
            return SourceSpan(file: body.file, offset: start, length: last + 1 - start)
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Tells of blocks that a parent does not have.
    mutating func reportUnknown(_ names: [String], in body: TemplateAssembly.Fragment, of parent: TemplateTag) {
        guard !names.isEmpty, let file = fragment(known: parent.name) else { return }
        let known = Self.blocks(of: file)
        for case .tag(let tag) in body.pieces where tag.kind == .block && names.contains(tag.name) {
            guard !known.contains(tag.name) else { continue }
            let near = NearestName.find(tag.name, in: known).map { "did you mean '\($0)'?" }
            report(
                "template-unknown-name", "'\(parent.name)' has no block '\(tag.name)'",
                hints: [near, Self.offer(of: file)].compactMap(\.self), at: tag.span)
        }
    }

    /// The names of all blocks in a file, in order.
    private static func blocks(of file: TemplateAssembly.Fragment) -> [String] {
        var names: [String] = []
        for case .tag(let tag) in file.pieces where tag.kind == .block && !names.contains(tag.name) {
            names.append(tag.name)
        }
        return names
    }

    private static func offer(of file: TemplateAssembly.Fragment?) -> String {
        let names = file.map(blocks) ?? []
        return names.isEmpty ? "it has no blocks" : "its blocks are \(names.joined(separator: ", "))"
    }
}
