import Markup

extension StyleSheetParser {
    mutating func pageRule(_ rule: SyntaxRule, to sheet: inout StyleSheet, _ run: SheetRun) {
        guard let range = rule.block else {
            return report("css-syntax", "'@page' has no block", at: rule.range, run)
        }
        var page = PageRule(selectors: [], block: DeclarationBlock(), marginBoxes: [])
        for item in SyntaxParser(run.list).declarations(in: range) {
            switch item {
            case .declaration(let declaration): parse(declaration, into: &page.block, run, isPage: true)
            case .rule(let nested): marginBox(nested, into: &page, run)
            case .invalid(let range): reportInvalid(range, run)
            }
        }
        guard let selectors = PageSelectorParser(run.list).selectors(rule.prelude) else {
            return report(
                "css-selector", "the page selector is malformed",
                hints: ["write a page name, :first, :left, :right, :blank or :nth(2n)"], at: rule.prelude, run)
        }
        page.selectors = selectors
        if run.isActive { sheet.pageRules.append(page) }
    }

    private mutating func marginBox(_ rule: SyntaxRule, into page: inout PageRule, _ run: SheetRun) {
        let keyword = (rule.atKeyword ?? "").asciiLowercased
        guard let name = MarginBoxName.named(keyword), let range = rule.block else {
            let near = NearestName.find(keyword, in: MarginBoxName.keywords.map(\.0))
            return report(
                "css-unknown-rule", "there is no margin box '@\(keyword)'",
                hints: [
                    near.map { "did you mean '@\($0)'?" }
                        ?? "the margin boxes are \(MarginBoxName.keywords.map { "@\($0.0)" }.joined(separator: ", "))"
                ], at: rule.range, run)
        }
        var block = DeclarationBlock()
        for item in SyntaxParser(run.list).declarations(in: range) {
            switch item {
            case .declaration(let declaration): parse(declaration, into: &block, run)
            case .rule(let nested): reportInvalid(nested.range, run)
            case .invalid(let range): reportInvalid(range, run)
            }
        }
        page.marginBoxes.append(MarginBoxRule(name: name, block: block))
    }

    // MARK: Faces

    mutating func fontFaceRule(_ rule: SyntaxRule, to sheet: inout StyleSheet, _ run: SheetRun) {
        guard let range = rule.block else {
            return report("css-syntax", "'@font-face' has no block", at: rule.range, run)
        }
        var face = FontFaceRule()
        face.span = run.place.span(of: rule.range, in: run.list)
        for item in SyntaxParser(run.list).declarations(in: range) {
            guard case .declaration(let declaration) = item else { continue }
            var parser = ValueParser(run.list.tokens, range: run.list.trimmed(declaration.value), base: run.base)
            guard face.read(declaration.name.asciiLowercased, &parser), parser.isAtEnd else {
                report(
                    "css-invalid-value", "this is not a descriptor of '@font-face' with a value it takes",
                    at: declaration.range, run)
                continue
            }
        }
        guard !face.family.isEmpty, !face.sources.isEmpty else {
            return report(
                "css-font-face", "'@font-face' needs font-family and src", at: rule.range, run)
        }
        if run.isActive { sheet.fontFaces.append(face) }
    }
}

extension FontFaceRule {
    /// Reads a descriptor; `false` where it or its value is not known.
    fileprivate mutating func read(_ name: String, _ parser: inout ValueParser) -> Bool {
        switch name {
        case "font-family":
            family = parser.fontFamilies()?.first ?? ""
            return !family.isEmpty
        case "src":
            sources = parser.list { $0.faceSource() } ?? []
            return !sources.isEmpty
        case "font-weight":
            if parser.take("auto") { return true }
            guard case .integer(let value)? = parser.fontWeight() else { return false }
            weight = value
            return parser.isAtEnd || parser.fontWeight() != nil
        case "font-style":
            if parser.take("auto") { return true }
            guard case .keyword(let raw)? = parser.fontSlant() else { return false }
            slant = FontSlant(rawValue: raw)
            return parser.isAtEnd || parser.angle() != nil
        case "font-stretch", "font-width":
            if parser.take("auto") { return true }
            guard case .number(let percent)? = parser.fontStretch() else { return false }
            stretch = percent
            return parser.isAtEnd || parser.fontStretch() != nil
        case "unicode-range", "font-display", "font-feature-settings", "font-variant", "ascent-override",
            "descent-override", "line-gap-override", "size-adjust", "font-variation-settings", "font-named-instance",
            "font-language-override":
            return parser.rest() != nil
        default: return false
        }
    }
}

extension ValueParser {
    /// One entry of `src`; `format()` and `tech()` are read over.
    fileprivate mutating func faceSource() -> FontFaceRule.Source? {
        if var inner = function("local") { return (inner.fontFamilies()?.first).map { .local($0) } }
        guard let reference = url() else { return nil }
        while ["format", "tech"].contains(functionName ?? "") { _ = function() }
        return .resource(reference)
    }
}
