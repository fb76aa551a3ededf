/// Applies the blocks that matched an element, in cascade order (CSS Cascade 4 §6).
struct Cascade {
    /// Blocks by priority, the weakest first: user agent, hints, author, `style` attribute.
    var blocks: [ResolvedBlock] = []
    /// How many of them are the user agent's.
    var userAgentCount = 0

    /// Computes a style from what is inherited; `finish` ends it.
    func builder(parent: ComputedStyle, lengths: LengthContext, role: StyleBuilder.Role) -> StyleBuilder {
        var builder = StyleBuilder(parent: parent, lengths: lengths)
        builder.userAgentBlocks = blocks[..<userAgentCount]
        apply(\.early, to: &builder)
        builder.finishEarly(isRoot: role == .root)
        apply(\.late, to: &builder)
        return builder
    }

    /// Normal declarations, then important ones with the origins reversed.
    private func apply(
        _ phase: KeyPath<ResolvedBlock.Phases, [PropertyAssignment]>, to builder: inout StyleBuilder
    ) {
        for block in blocks { builder.apply(block.normal[keyPath: phase]) }
        for block in blocks[userAgentCount...] { builder.apply(block.important[keyPath: phase]) }
        for block in blocks[..<userAgentCount] { builder.apply(block.important[keyPath: phase]) }
    }
}

extension StyleBuilder {
    /// Applies longhands in order.
    mutating func apply(_ assignments: [PropertyAssignment]) {
        for assignment in assignments { apply(assignment.id, assignment.value) }
    }
}

extension CustomProperties {
    /// The custom properties of an element that blocks match, the weakest block first.
    func declaring(_ blocks: [DeclarationBlock], userAgentCount: Int) -> CustomProperties {
        guard blocks.contains(where: \.hasCustom) else { return self }
        let strong = blocks[userAgentCount...] + blocks[..<userAgentCount]
        let declarations =
            blocks.flatMap { $0.declarations.filter { !$0.isImportant } }
            + strong.flatMap { $0.declarations.filter(\.isImportant) }
        return declaring(declarations)
    }
}
