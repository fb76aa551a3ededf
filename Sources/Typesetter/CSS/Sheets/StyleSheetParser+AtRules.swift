import Markup

extension StyleSheetParser {
    mutating func atRule(_ name: String, _ rule: SyntaxRule, to sheet: inout StyleSheet, _ run: inout SheetRun) {
        defer {
            if name != "charset", name != "import", name != "layer" {
                run.allowsImports = false
                if name != "namespace" { run.allowsNamespaces = false }
            }
        }
        switch name {
        case "charset": break
        case "import": importRule(rule, to: &sheet, &run)
        case "namespace": namespaceRule(rule, &run)
        case "media": group(rule, applies: MediaQueryList(run.list, rule.prelude).matches(media), to: &sheet, &run)
        case "supports": supportsRule(rule, to: &sheet, &run)
        case "page": pageRule(rule, to: &sheet, run)
        case "font-face": fontFaceRule(rule, to: &sheet, run)
        case "layer" where rule.block != nil: group(rule, applies: true, to: &sheet, &run)
        case "layer": break
        default: unsupportedRule(name, rule, run)
        }
    }

    /// Reads the rules of a conditional group: into the sheet where it applies, otherwise only to check them.
    private mutating func group(_ rule: SyntaxRule, applies: Bool, to sheet: inout StyleSheet, _ run: inout SheetRun) {
        guard let block = rule.block else {
            return report("css-syntax", "the at-rule has no block", at: rule.range, run)
        }
        guard run.nesting < limits.nesting else {
            return report("css-too-deep", "at-rules are nested deeper than \(limits.nesting)", at: rule.prelude, run)
        }
        let wasActive = run.isActive
        run.isActive = wasActive && applies
        run.nesting += 1
        append(SyntaxParser(run.list).rules(in: block), to: &sheet, &run)
        run.nesting -= 1
        run.isActive = wasActive
    }

    private mutating func supportsRule(_ rule: SyntaxRule, to sheet: inout StyleSheet, _ run: inout SheetRun) {
        let condition = SupportsCondition(list: run.list, base: run.base)
        guard let holds = condition.evaluate(rule.prelude) else {
            return report("css-syntax", "the condition of @supports is malformed", at: rule.prelude, run)
        }
        // What is meant for other engines is not checked.
        if holds { group(rule, applies: true, to: &sheet, &run) }
    }

    private mutating func namespaceRule(_ rule: SyntaxRule, _ run: inout SheetRun) {
        var parser = ValueParser(run.list.tokens, range: rule.prelude, base: run.base)
        let prefix = parser.identifier() ?? ""
        let name = parser.string() ?? parser.url()?.name
        guard run.allowsNamespaces, rule.block == nil, let name, parser.isAtEnd else {
            return report("css-syntax", "the @namespace rule is malformed or misplaced", at: rule.range, run)
        }
        run.namespaces[prefix] =
            switch name {
            case "http://www.w3.org/1999/xhtml": .html
            case "http://www.w3.org/2000/svg": .svg
            case "http://www.w3.org/1998/Math/MathML": .mathML
            default: .unknown
            }
    }

    private mutating func importRule(_ rule: SyntaxRule, to sheet: inout StyleSheet, _ run: inout SheetRun) {
        var parser = ValueParser(run.list.tokens, range: rule.prelude, base: run.base)
        guard run.allowsImports, run.nesting == 0 else {
            return report(
                "css-misplaced-rule", "'@import' comes too late", hints: ["move it to the top of the style sheet"],
                at: rule.range, run)
        }
        guard rule.block == nil, let name = parser.string() ?? parser.url()?.name else {
            return report("css-syntax", "'@import' needs the name of a file", at: rule.range, run)
        }
        guard condition(ofImport: &parser, run) else { return }
        load(name, rule, to: &sheet, run)
    }

    /// Whether the layer, `supports()` and media of an import let it through.
    private func condition(ofImport parser: inout ValueParser, _ run: SheetRun) -> Bool {
        if parser.take("layer") || parser.function("layer") != nil {}
        if let inner = parser.function("supports") {
            let condition = SupportsCondition(list: run.list, base: run.base)
            guard condition.evaluateImport(inner.index..<inner.end) == true else { return false }
        }
        return MediaQueryList(run.list, parser.index..<parser.end).matches(media)
    }

    private mutating func load(_ name: String, _ rule: SyntaxRule, to sheet: inout StyleSheet, _ run: SheetRun) {
        guard let loader else {
            return report(
                "css-import", "'\(name)' cannot be imported here", hints: ["put its rules into this style sheet"],
                at: rule.range, run)
        }
        guard run.importChain.count <= limits.imports else {
            return report("css-import", "imports are nested deeper than \(limits.imports)", at: rule.range, run)
        }
        do throws(Diagnostic) {
            let resource = try loader.load(name, relativeTo: run.base)
            guard !run.importChain.contains(resource.name) else {
                return report("css-import", "'\(resource.name)' imports itself", at: rule.range, run)
            }
            let file = sources.add(name: resource.name, bytes: resource.bytes)
            var inner = SheetRun(
                place: TextPlace(file: file), base: resource.name, importChain: run.importChain + [resource.name])
            append(resource.bytes, to: &sheet, &inner)
        } catch {
            report(error.code, error.message, hints: error.hints, severity: error.severity, at: rule.range, run)
        }
    }

    private mutating func unsupportedRule(_ name: String, _ rule: SyntaxRule, _ run: SheetRun) {
        let hints = [
            "counter-style": "use a predefined counter style or a string",
            "keyframes": "nothing moves on paper", "container": "use @media or classes",
            "footnote": "footnotes are not supported",
        ]
        if name.hasPrefix("-") || name == "keyframes" || name == "view-transition" || name == "property" { return }
        let known = ["media", "page", "import", "font-face", "supports", "namespace", "charset", "layer"]
        let near = NearestName.find(name, in: known).map { "did you mean '@\($0)'?" }
        report(
            "css-unknown-rule", "'@\(name)' is not supported", hints: [hints[name] ?? near].compactMap { $0 },
            at: rule.prelude.lowerBound - 1..<rule.prelude.upperBound, run)
    }
}
