import Markup

/// The declarations of a block as longhands, `var()` replaced, in the parts in which they are applied.
struct ResolvedBlock: Sendable {
    /// Longhands by phase.
    struct Phases: Sendable {
        /// Fonts, colour and direction: what other values refer to.
        var early: [PropertyAssignment] = []
        /// All others.
        var late: [PropertyAssignment] = []

        mutating func append(_ assignments: some Sequence<PropertyAssignment>) {
            for assignment in assignments {
                if assignment.id.isEarly { early.append(assignment) } else { late.append(assignment) }
            }
        }
    }

    private(set) var normal = Phases()
    private(set) var important = Phases()
    /// What could not be computed.
    private(set) var reports: [StyleReport] = []

    init(_ block: DeclarationBlock, _ custom: CustomProperties) {
        for declaration in block.declarations {
            switch (declaration.target, declaration.value) {
            case (.custom, _): break
            case (_, .unresolved(let value)): append(resolve(value, custom, declaration.span), declaration.isImportant)
            case (.longhand(let id), let value): append([PropertyAssignment(id, value)], declaration.isImportant)
            case (.shorthand, _): break
            }
        }
    }

    private mutating func append(_ assignments: [PropertyAssignment], _ isImportant: Bool) {
        if isImportant { important.append(assignments) } else { normal.append(assignments) }
    }

    /// The longhands of a value with `var()`: `unset` where it comes to nothing (CSS Variables 1 §3.1).
    private mutating func resolve(
        _ value: UnresolvedValue, _ custom: CustomProperties, _ span: SourceSpan
    ) -> [PropertyAssignment] {
        let entry = PropertyTable.entry(value.property)
        let longhands = PropertyTable.longhands(of: entry)
        guard let tokens = custom.substituting(value.tokens) else {
            let missing = VariableSubstitution.names(in: value.tokens).first { custom.values[$0] == nil } ?? ""
            reports.append(.unresolvedVariable(missing, in: value.property, near: custom, at: span))
            return longhands.map { PropertyAssignment($0, .wide(.unset)) }
        }
        var parser = ValueParser(tokens, base: value.base)
        if let assignments = PropertyTable.assignments(entry, longhands, &parser) { return assignments }
        reports.append(
            .invalidValue(
                name: value.property, entry: entry, value: TokenText.text(of: tokens.prefix(40)), hint: parser.hint,
                at: span))
        return longhands.map { PropertyAssignment($0, .wide(.unset)) }
    }
}

extension DeclarationBlock {
    /// Whether any value waits for custom properties.
    var dependsOnCustom: Bool {
        declarations.contains {
            if case .unresolved = $0.value, case .longhand = $0.target { true } else { $0.target == .shorthand }
        }
    }
}

extension StyleReport {
    /// `var()` without a value.
    static func unresolvedVariable(
        _ name: String, in property: String, near custom: CustomProperties, at span: SourceSpan
    ) -> StyleReport {
        let near = NearestName.find(name, in: custom.values.keys.sorted())
        return StyleReport(
            "css-unknown-variable", "'\(name)' has no value here, so '\(property)' is not set",
            hints: [near.map { "did you mean '\($0)'?" } ?? "set it on :root, or give var() a second argument"],
            at: span)
    }
}
