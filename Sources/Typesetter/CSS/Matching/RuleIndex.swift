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
    private(set) var byID: [[Entry]] = []
    private(set) var byClass: [[Entry]] = []
    private(set) var byTag: [[Entry]] = []
    private(set) var universal: [Entry] = []

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
        if let test = tests.first(where: { $0.kind == .id }) {
            Self.append(entry, to: &byID, test.first)
        } else if let test = tests.first(where: { $0.kind == .class }) {
            Self.append(entry, to: &byClass, test.first)
        } else if let test = tests.first(where: { $0.kind == .tag }) {
            Self.append(entry, to: &byTag, test.first)
            if test.second != test.first { Self.append(entry, to: &byTag, test.second) }
        } else {
            universal.append(entry)
        }
    }

    private static func append(_ entry: Entry, to buckets: inout [[Entry]], _ name: NameTable.NameID) {
        while buckets.count <= Int(name) { buckets.append([]) }
        buckets[Int(name)].append(entry)
    }
}
