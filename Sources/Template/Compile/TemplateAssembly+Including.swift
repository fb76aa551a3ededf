import Markup

extension TemplateAssembly {
    /// Blocks that a child template gives: name → pieces with their file.
    typealias Overrides = [String: Fragment]

    /// A run of pieces of one file.
    struct Fragment {
        let bytes: [UInt8]
        let file: SourceFileID
        let pieces: ArraySlice<TagScanner.Piece>
    }

    /// Puts a whole file and all it includes in place.
    ///
    /// - Throws: where the file is missing or a limit is crossed; everything else is reported.
    mutating func append(_ name: String) throws(Diagnostic) {
        let fragment = try sources.fragment(name, at: nil)
        try append(fragment, overrides: [:])
        finish()
    }

    private mutating func append(_ fragment: Fragment, overrides: Overrides) throws(Diagnostic) {
        depth += 1
        defer { depth -= 1 }
        var index = fragment.pieces.startIndex
        while index < fragment.pieces.endIndex {
            switch fragment.pieces[index] {
            case .text(let range):
                try copy(range, of: fragment)
                index += 1
            case .tag(let tag): index = try place(tag, at: index, in: fragment, overrides)
            }
        }
    }

    /// Puts one tag in place and returns the index behind what belongs to it.
    private mutating func place(
        _ tag: TemplateTag, at index: Int, in fragment: Fragment, _ overrides: Overrides
    ) throws(Diagnostic) -> Int {
        switch tag.kind {
        case .comment, .delimiters: break
        case .partial: try include(tag, overrides: [:])
        case .parent, .block:
            guard let end = sources.end(of: tag, at: index, in: fragment) else {
                sources.reportUnclosed(tag)
                break
            }
            let body = Fragment(bytes: fragment.bytes, file: fragment.file, pieces: fragment.pieces[(index + 1)..<end])
            if tag.kind == .block {
                guard depth < sources.limits.nesting else { throw sources.tooDeep(tag) }
                try append(overrides[tag.name] ?? body, overrides: overrides)
            } else {
                // An outer template's blocks win over those given here.
                try include(tag, overrides: sources.blocks(in: body).merging(overrides) { _, outer in outer })
            }
            return end + 1
        default: try placeholder(for: tag)
        }
        return index + 1
    }

    /// Puts the file that a tag names in place, or each that its dynamic name may mean, as a section of its own.
    private mutating func include(_ tag: TemplateTag, overrides: Overrides) throws(Diagnostic) {
        guard let name = tag.dynamicName else { return try include(tag.name, for: tag, overrides) }
        guard let partials = choices[name.split(separator: ".").last.map(String.init) ?? ""] else {
            return sources.report(
                "template-dynamic-name", "'\(name)' names no partial",
                hints: [
                    "open a section for each case, and write the partial's own name: {{#isLow}}{{> low}}{{/isLow}}"
                ],
                at: tag.span)
        }
        for partial in partials {
            try placeholder(for: TemplateTag(kind: .choice(partial), name: name, span: tag.span, range: tag.range))
            try include(partial, for: tag, overrides)
            try placeholder(for: TemplateTag(kind: .end, name: name, span: tag.span, range: tag.range))
        }
    }

    private mutating func include(_ name: String, for tag: TemplateTag, _ overrides: Overrides) throws(Diagnostic) {
        inclusions += 1
        guard depth < sources.limits.nesting else { throw sources.tooDeep(tag) }
        guard inclusions <= sources.limits.inclusions else { throw sources.tooLarge }
        guard let fragment = sources.reported(name, at: tag.span) else { return }
        let outer = (indentation, isAtLineStart)
        if let line = tag.line, let bytes = sources.bytes(of: tag) {
            indentation += bytes[line.lowerBound..<tag.range.lowerBound]
            isAtLineStart = true
        } else {
            indentation = []
        }
        try append(fragment, overrides: overrides)
        indentation = outer.0
        isAtLineStart = tag.line == nil ? outer.1 && isAtLineStart : true
    }
}
