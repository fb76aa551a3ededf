import Markup

/// Applies the blocks that matched an element, in cascade order.
struct Cascade {
    /// Blocks by priority, the weakest first: user agent, hints, author, `style` attribute.
    var blocks: [DeclarationBlock]
    /// How many of them are the user agent's.
    var userAgentCount: Int
    /// The element's custom properties.
    var custom: CustomProperties
    /// What could not be computed.
    var reports: [StyleReport] = []

    init(blocks: [DeclarationBlock], userAgentCount: Int, inheriting custom: CustomProperties) {
        self.blocks = blocks
        self.userAgentCount = userAgentCount
        self.custom = custom
        if blocks.contains(where: \.hasCustom) { self.custom = custom.declaring(customDeclarations()) }
    }

    private func customDeclarations() -> [Declaration] {
        var declarations: [Declaration] = []
        forEach {
            if case .custom = $0.target { declarations.append($0) }
        }
        return declarations
    }

    /// Every declaration in order of application: normal ones, then important ones with the origins reversed.
    private func forEach(_ body: (Declaration) -> Void) {
        for block in blocks {
            for declaration in block.declarations where !declaration.isImportant { body(declaration) }
        }
        for block in blocks[userAgentCount...] + blocks[..<userAgentCount] where block.hasImportant {
            for declaration in block.declarations where declaration.isImportant { body(declaration) }
        }
    }

    /// Computes a style from what is inherited.
    mutating func compute(parent: ComputedStyle, lengths: LengthContext, role: StyleBuilder.Role) -> StyleBuilder {
        var builder = StyleBuilder(parent: parent, lengths: lengths)
        builder.userAgentBlocks = Array(blocks[..<userAgentCount])
        let assignments = assignments()
        for assignment in assignments where PropertyTable.definition(assignment.id).isEarly {
            builder.apply(assignment.id, assignment.value)
        }
        builder.finishEarly(isRoot: role == .root)
        for assignment in assignments where !PropertyTable.definition(assignment.id).isEarly {
            builder.apply(assignment.id, assignment.value)
        }
        return builder
    }

    /// All longhands in order, `var()` replaced.
    private mutating func assignments() -> [PropertyAssignment] {
        var assignments: [PropertyAssignment] = []
        var failures: [StyleReport] = []
        forEach { declaration in
            switch (declaration.target, declaration.value) {
            case (.custom, _): break
            case (_, .unresolved(let value)):
                let resolved = Self.resolve(value, custom)
                assignments += resolved.assignments
                if let failure = resolved.failure { failures.append(failure(declaration.span)) }
            case (.longhand(let id), let value): assignments.append(PropertyAssignment(id, value))
            case (.shorthand, _): break
            }
        }
        reports += failures
        return assignments
    }

    /// The longhands of a value with `var()`: `unset` where it comes to nothing (CSS Variables 1 §3.1).
    private static func resolve(
        _ value: UnresolvedValue, _ custom: CustomProperties
    ) -> (assignments: [PropertyAssignment], failure: ((SourceSpan) -> StyleReport)?) {
        let entry = PropertyTable.entry(value.property)
        let longhands =
            switch entry {
            case .longhand(let definition): [definition.id]
            case .shorthand(let definition): definition.longhands
            default: [PropertyID]()
            }
        let unset = longhands.map { PropertyAssignment($0, .wide(.unset)) }
        guard let tokens = custom.substituting(value.tokens) else {
            let missing = VariableSubstitution.names(in: value.tokens).first { custom.values[$0] == nil } ?? ""
            return (unset, { .unresolvedVariable(missing, in: value.property, near: custom, at: $0) })
        }
        var parser = ValueParser(tokens, base: value.base)
        if let assignments = PropertyTable.assignments(entry, longhands, &parser) { return (assignments, nil) }
        let hint = parser.hint
        return (
            unset,
            {
                .invalidValue(
                    name: value.property, entry: entry, value: TokenText.text(of: tokens.prefix(40)), hint: hint, at: $0
                )
            }
        )
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
