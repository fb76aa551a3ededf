import Markup

/// Turns the declarations of a block into parsed longhands, and reports those it cannot use.
struct DeclarationParser {
    let list: TokenList
    /// Where the tokens' text lies in its file.
    let place: TextPlace
    /// The file that `url()` refers from.
    let base: String
    /// Whether page descriptors such as `size` are allowed.
    var isPage = false
    var reports: [StyleReport] = []

    init(list: TokenList, place: TextPlace, base: String) {
        self.list = list
        self.place = place
        self.base = base
    }

    /// Parses one declaration into a block.
    mutating func parse(_ syntax: SyntaxDeclaration, into block: inout DeclarationBlock) {
        let span = place.span(of: syntax.range, in: list)
        if syntax.name.hasPrefix("--"), syntax.name.utf8.count > 2 {
            block.append(custom(syntax, span))
            return
        }
        let name = syntax.name.asciiLowercased
        let entry = PropertyTable.entry(name)
        guard let longhands = longhands(of: entry, name: name, at: span) else { return }
        let value = list.trimmed(syntax.value)
        let template = Declaration(
            target: .shorthand, value: .absent, isImportant: syntax.isImportant, span: span)
        if containsVariable(value) {
            let tokens = Array(list.tokens[value])
            appendUnresolved(UnresolvedValue(tokens: tokens, property: name, base: base), entry, template, &block)
            return
        }
        var parser = ValueParser(list.tokens, range: value, base: base)
        if let assignments = PropertyTable.assignments(entry, longhands, &parser) {
            append(assignments, template, &block)
        } else {
            reports.append(.invalidValue(name: name, entry: entry, value: text(value), hint: parser.hint, at: span))
        }
    }

    private func custom(_ syntax: SyntaxDeclaration, _ span: SourceSpan) -> Declaration {
        let tokens = Array(list.tokens[list.trimmed(syntax.value)])
        var value = PropertyValue.unresolved(UnresolvedValue(tokens: tokens, property: syntax.name, base: base))
        if tokens.count == 1, case .ident(let word) = tokens[0].kind, let wide = WideKeyword.named(word.asciiLowercased)
        {
            value = .wide(wide)
        }
        return Declaration(target: .custom(syntax.name), value: value, isImportant: syntax.isImportant, span: span)
    }

    /// What a name sets; `nil`, with a report where one is due, for names without effect.
    private mutating func longhands(of entry: PropertyTable.Entry, name: String, at span: SourceSpan) -> [PropertyID]? {
        switch entry {
        case .longhand(let definition):
            guard definition.id != .size || isPage else {
                reports.append(.onlyInPages(name, at: span))
                return nil
            }
            return [definition.id]
        case .shorthand(let definition): return definition.longhands
        case .withoutEffect, .prefixed: return nil
        case .unsupported(let hint): reports.append(.unsupportedProperty(name, hint: hint, at: span))
        case .unknown: reports.append(.unknownProperty(name, at: span))
        }
        return nil
    }

    private func appendUnresolved(
        _ value: UnresolvedValue, _ entry: PropertyTable.Entry, _ template: Declaration, _ block: inout DeclarationBlock
    ) {
        var declaration = template
        if case .longhand(let definition) = entry { declaration.target = .longhand(definition.id) }
        declaration.value = .unresolved(value)
        block.append(declaration)
    }

    private func append(_ assignments: [PropertyAssignment], _ template: Declaration, _ block: inout DeclarationBlock) {
        for assignment in assignments {
            var declaration = template
            declaration.target = .longhand(assignment.id)
            declaration.value = assignment.value
            block.append(declaration)
        }
    }

    private func containsVariable(_ range: Range<Int>) -> Bool {
        list.tokens[range].contains {
            if case .function(let name) = $0.kind { name.asciiLowercased == "var" } else { false }
        }
    }

    private func text(_ range: Range<Int>) -> String { TokenText.text(of: list.tokens[range].prefix(40)) }
}

extension PropertyTable {
    /// What a property sets; nothing where it has no effect.
    static func longhands(of entry: Entry) -> [PropertyID] {
        switch entry {
        case .longhand(let definition): [definition.id]
        case .shorthand(let definition): definition.longhands
        default: []
        }
    }

    /// Reads a value that fills the parser; `nil` where it does not fit.
    static func assignments(
        _ entry: Entry, _ longhands: [PropertyID], _ parser: inout ValueParser
    ) -> [PropertyAssignment]? {
        if let word = parser.word, let wide = WideKeyword.named(word), parser.index + 1 >= parser.end || isLast(parser)
        {
            return longhands.map { PropertyAssignment($0, .wide(wide)) }
        }
        let assignments: [PropertyAssignment]?
        switch entry {
        case .longhand(let definition):
            assignments = definition.parse(&parser).map { [PropertyAssignment(definition.id, $0)] }
        case .shorthand(let definition): assignments = definition.expand(&parser)
        default: assignments = nil
        }
        return parser.isAtEnd ? assignments : nil
    }

    private static func isLast(_ parser: ValueParser) -> Bool {
        var rest = parser
        rest.advance()
        return rest.isAtEnd
    }
}
