import Markup

extension StyleSheetParser {
    mutating func parse(
        _ declaration: SyntaxDeclaration, into block: inout DeclarationBlock, _ run: SheetRun, isPage: Bool = false
    ) {
        guard !reportMissingMark(in: declaration, run) else { return }
        var parser = DeclarationParser(list: run.list, place: run.place, base: run.base)
        parser.isPage = isPage
        parser.parse(declaration, into: &block)
        reports += parser.reports
    }

    mutating func reportInvalid(_ range: Range<Int>, _ run: SheetRun) {
        let trimmed = run.list.trimmed(range)
        if let brace = brace(in: trimmed, run) {
            return reportNesting(trimmed.lowerBound..<run.list.index(after: brace, in: trimmed), run)
        }
        let text = TokenText.text(of: run.list.tokens[trimmed].prefix(12))
        report(
            "css-syntax", "'\(text)' is not a declaration", hints: ["a declaration is 'property: value', ended by ';'"],
            at: range, run)
    }

    mutating func reportNesting(_ range: Range<Int>, _ run: SheetRun) {
        report(
            "css-nesting", "a rule cannot stand inside of a style rule",
            hints: ["write it behind the block, with its whole selector"], at: range, run)
    }

    // MARK: Marks that are missing

    /// Tells of a value that goes on because a semicolon or a brace is missing; such a declaration has no effect.
    private mutating func reportMissingMark(in declaration: SyntaxDeclaration, _ run: SheetRun) -> Bool {
        guard !declaration.name.hasPrefix("--") else { return false }
        if let brace = brace(in: declaration.value, run) {
            reportUnclosed(declaration, brace, run)
            return true
        }
        guard let (index, name) = property(in: declaration.value, run) else { return false }
        report(
            "css-syntax", "the value of '\(declaration.name)' does not end before '\(name)'",
            hints: ["write ';' before '\(name)'"], at: declaration.range.lowerBound..<(index + 1), run)
        return true
    }

    /// A block in a value: the rule around it is not closed, or another rule stands in it (`a:hover {…}`).
    private mutating func reportUnclosed(_ declaration: SyntaxDeclaration, _ brace: Int, _ run: SheetRun) {
        guard PropertyTable.suggestedNames.contains(declaration.name.asciiLowercased) else {
            return reportNesting(
                declaration.range.lowerBound..<run.list.index(after: brace, in: declaration.range), run)
        }
        let value = run.list.trimmed(declaration.value.lowerBound..<brace)
            .prefix { run.list.tokens[$0].kind != .whitespace }
        report(
            "css-syntax", "the rule is not closed before the next one begins",
            hints: ["write '}' where it ends, most likely behind '\(declaration.name)'"],
            at: declaration.range.lowerBound..<max(value.endIndex, declaration.range.lowerBound + 1), run)
    }

    /// The first brace of a range.
    private func brace(in range: Range<Int>, _ run: SheetRun) -> Int? {
        range.first { run.list.tokens[$0].kind == .leftCurly }
    }

    /// The name of a property with a colon behind it, in a value.
    private func property(in value: Range<Int>, _ run: SheetRun) -> (index: Int, name: String)? {
        var index = value.lowerBound
        while index < value.upperBound {
            defer { index = run.list.index(after: index, in: value) }
            guard case .ident(let name) = run.list.tokens[index].kind,
                let next = (index + 1..<value.upperBound).first(where: { run.list.tokens[$0].kind != .whitespace }),
                run.list.tokens[next].kind == .colon, PropertyTable.suggestedNames.contains(name.asciiLowercased)
            else { continue }
            return (index, name)
        }
        return nil
    }
}
