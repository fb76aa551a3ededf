/// The rules of a set of style sheets in cascade order, in buckets by the id, class or tag their selectors end in.
struct RuleIndex: Sendable {
    /// A selector of a rule.
    struct Entry: Sendable {
        var selector: Int32
        /// Place in the cascade: later wins.
        var rank: Int32
        var pseudoElement: PseudoElementSelector?
        var ancestors: AncestorFilter
    }

    private(set) var program = SelectorProgram()
    /// Blocks, user agent's first; `blockOfRank` names them.
    private(set) var blocks: [DeclarationBlock] = []
    /// Blocks that need no custom properties, ready to apply.
    private(set) var resolved: [ResolvedBlock?] = []
    private(set) var blockOfRank: [Int32] = []
    /// Ranks below this are the user agent's.
    private(set) var firstAuthorRank = 0
    /// Rules whose selectors look at an element and its ancestors only, and the others.
    private(set) var lineageRules = RuleBuckets()
    private(set) var surroundingsRules = RuleBuckets()

    private struct Candidate {
        var selector: ComplexSelector
        var origin: StyleSheet.Origin
        var block: Int32
        var order: Int
    }

    init(_ sheets: [StyleSheet]) {
        var candidates: [Candidate] = []
        for sheet in sheets {
            for rule in sheet.rules {
                let block = Int32(truncatingIfNeeded: blocks.count)
                blocks.append(rule.block)
                for selector in rule.selectors where selector.pseudoElement != .unavailable {
                    candidates.append(
                        Candidate(selector: selector, origin: sheet.origin, block: block, order: candidates.count))
                }
            }
        }
        candidates.sort {
            ($0.origin, $0.selector.specificity, $0.order) < ($1.origin, $1.selector.specificity, $1.order)
        }
        firstAuthorRank = candidates.firstIndex { $0.origin == .author } ?? candidates.count
        for candidate in candidates { insert(candidate) }
        resolved = blocks.map { $0.dependsOnCustom ? nil : ResolvedBlock($0, CustomProperties()) }
    }

    private mutating func insert(_ candidate: Candidate) {
        let index = program.compile(candidate.selector)
        let entry = Entry(
            selector: Int32(truncatingIfNeeded: index), rank: Int32(truncatingIfNeeded: blockOfRank.count),
            pseudoElement: candidate.selector.pseudoElement, ancestors: program.selectors[index].ancestors)
        blockOfRank.append(candidate.block)
        let compound = program.compounds[Int(program.selectors[index].compounds.lowerBound)]
        let tests = program.tests[Int(compound.tests.lowerBound)..<Int(compound.tests.upperBound)]
        switch candidate.selector.scope {
        case .lineage: lineageRules.insert(entry, endingIn: tests)
        case .surroundings: surroundingsRules.insert(entry, endingIn: tests)
        }
    }
}
