import Markup

extension StyleSheetParser {
    /// Takes rules into a sheet.
    mutating func append(_ items: [SyntaxItem], to sheet: inout StyleSheet, _ run: inout SheetRun) {
        for item in items {
            guard sheet.rules.count + sheet.pageRules.count < limits.rules else {
                report(
                    "css-too-many-rules", "the style sheet has more than \(limits.rules) rules", severity: .error,
                    at: run.list.all, run)
                return
            }
            switch item {
            case .rule(let rule):
                if let name = rule.atKeyword {
                    atRule(name.asciiLowercased, rule, to: &sheet, &run)
                } else {
                    (run.allowsImports, run.allowsNamespaces) = (false, false)
                    styleRule(rule, to: &sheet, run)
                }
            case .declaration(let declaration): reportInvalid(declaration.range, run)
            case .invalid(let range):
                report(
                    "css-syntax", "this is not a rule", hints: ["a rule is a selector with a block in braces"],
                    at: range,
                    run)
            }
        }
    }

    private mutating func styleRule(_ rule: SyntaxRule, to sheet: inout StyleSheet, _ run: SheetRun) {
        let block = declarations(of: rule, run)
        var parser = SelectorParser(run.list, rule.prelude, namespaces: run.namespaces)
        do throws(SelectorError) {
            let selectors = try parser.selectorList()
            if run.isActive { sheet.rules.append(StyleRule(selectors: selectors, block: block)) }
        } catch {
            report("css-selector", error.message, hints: error.hints, at: rule.prelude, run)
        }
    }

    /// The declarations of a rule's block.
    private mutating func declarations(of rule: SyntaxRule, _ run: SheetRun) -> DeclarationBlock {
        var block = DeclarationBlock()
        guard let range = rule.block else { return block }
        for item in SyntaxParser(run.list).declarations(in: range) {
            switch item {
            case .declaration(let declaration): parse(declaration, into: &block, run)
            case .rule(let nested):
                reportNesting(nested.range, run)
            case .invalid(let range): reportInvalid(range, run)
            }
        }
        return block
    }

    mutating func report(
        _ code: Diagnostic.Code, _ message: String, hints: [String] = [],
        severity: Diagnostic.Severity = .warning, at range: Range<Int>, _ run: SheetRun
    ) {
        let span = run.place.span(of: range, in: run.list)
        reports.append(StyleReport(code, message, hints: hints, severity: severity, at: span))
    }
}
