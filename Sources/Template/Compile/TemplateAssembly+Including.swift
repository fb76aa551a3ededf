import Markup

extension TemplateAssembly {
    /// Blocks that are given at some place.
    struct Scope {
        /// The blocks by name.
        var blocks: [String: Override] = [:]
        /// Number of the scope around it.
        var outer = 0
        /// Names of the blocks that parents have been seen to have.
        var asked: Set<String> = []
    }

    /// A block that a child template gives.
    struct Override {
        let fragment: Fragment
        /// Number of the blocks that are given where it is written: they hold in it, not those of its parent.
        let scope: Int
    }

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
        entry = fragment.file
        try append(fragment, scope: 0)
    }

    /// Puts a file or a block in place, with the blocks of a number.
    private mutating func append(_ fragment: Fragment, scope: Int) throws(Diagnostic) {
        depth += 1
        defer { depth -= 1 }
        try closing { assembly throws(Diagnostic) in
            var index = fragment.pieces.startIndex
            while index < fragment.pieces.endIndex {
                switch fragment.pieces[index] {
                case .text(let range):
                    try assembly.copy(range, of: fragment)
                    index += 1
                case .tag(let tag): index = try assembly.place(tag, at: index, in: fragment, scope)
                }
            }
        }
    }

    /// Puts one tag in place and returns the index behind what belongs to it.
    private mutating func place(
        _ tag: TemplateTag, at index: Int, in fragment: Fragment, _ scope: Int
    ) throws(Diagnostic) -> Int {
        switch tag.kind {
        case .comment, .delimiters: break
        case .partial: try include(tag, scope: 0)
        case .parent, .block:
            guard let end = sources.end(of: tag, at: index, in: fragment) else {
                sources.reportUnclosed(tag)
                break
            }
            let body = Fragment(bytes: fragment.bytes, file: fragment.file, pieces: fragment.pieces[(index + 1)..<end])
            if tag.kind == .block {
                guard depth < sources.limits.nesting else { throw tooDeep(tag) }
                ask(tag.name, scope)
                let given = scopes[scope].blocks[tag.name]
                try append(given?.fragment ?? body, scope: given?.scope ?? scope)
            } else {
                try fill(tag, with: body, scope)
            }
            return end + 1
        default: try placeholder(for: tag)
        }
        return index + 1
    }

    /// Puts a parent in place with the blocks of a body.
    private mutating func fill(_ tag: TemplateTag, with body: Fragment, _ outer: Int) throws(Diagnostic) {
        sources.reportLost(in: body, of: tag)
        let given = sources.blocks(in: body)
        // An outer template's blocks win over those given here.
        scopes.append(
            Scope(
                blocks: given.mapValues { Override(fragment: $0, scope: outer) }
                    .merging(scopes[outer].blocks) { _, outer in outer }, outer: outer))
        let number = scopes.count - 1
        try include(tag, scope: number)
        sources.reportUnknown(given.keys.filter { !scopes[number].asked.contains($0) }.sorted(), in: body, of: tag)
    }

    /// Notes that a parent has a block.
    private mutating func ask(_ name: String, _ scope: Int) {
        var number = scope
        while number != 0 {
            scopes[number].asked.insert(name)
            number = scopes[number].outer
        }
    }

    /// Puts the file that a tag names in place, or each that its dynamic name may mean, as a section of its own.
    private mutating func include(_ tag: TemplateTag, scope: Int) throws(Diagnostic) {
        guard let name = tag.dynamicName else { return try include(tag.name, for: tag, scope) }
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
            try include(partial, for: tag, scope)
            try placeholder(for: TemplateTag(kind: .end, name: name, span: tag.span, range: tag.range))
        }
    }

    private mutating func include(_ name: String, for tag: TemplateTag, _ scope: Int) throws(Diagnostic) {
        inclusions += 1
        guard depth < sources.limits.nesting else { throw tooDeep(tag) }
        guard inclusions <= sources.limits.inclusions else { throw sources.tooLarge }
        guard let fragment = sources.reported(name, at: tag.span) else { return }
        let outer = (indentation, isAtLineStart)
        if let line = tag.line, let bytes = sources.bytes(of: tag) {
            indentation += bytes[line.lowerBound..<tag.range.lowerBound]
            isAtLineStart = true
        } else {
            indentation = []
        }
        including.append(tag)
        try append(fragment, scope: scope)
        including.removeLast()
        indentation = outer.0
        isAtLineStart = tag.line == nil ? outer.1 && isAtLineStart : true
    }

    /// What is nested too deep, at the tag by which a file comes to include itself.
    private func tooDeep(_ tag: TemplateTag) -> Diagnostic {
        let all = including + [tag]
        for (index, again) in all.enumerated() {
            guard let first = all[..<index].lastIndex(where: { $0.span == again.span }) else { continue }
            return sources.includesItself(again, by: all[(first + 1)..<index].map(\.name))
        }
        return sources.tooDeep(tag)
    }
}
