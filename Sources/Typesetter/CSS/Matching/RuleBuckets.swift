/// Selectors of rules by the id, class or tag that they end in.
struct RuleBuckets: Sendable {
    private var byID: [[RuleIndex.Entry]] = []
    private var byClass: [[RuleIndex.Entry]] = []
    private var byTag: [[RuleIndex.Entry]] = []
    private var universal: [RuleIndex.Entry] = []

    /// Files a selector whose last compound has these tests.
    mutating func insert(_ entry: RuleIndex.Entry, endingIn tests: ArraySlice<CompiledTest>) {
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

    private static func append(
        _ entry: RuleIndex.Entry, to buckets: inout [[RuleIndex.Entry]], _ name: NameTable.NameID
    ) {
        while buckets.count <= Int(name) { buckets.append([]) }
        buckets[Int(name)].append(entry)
    }

    /// Adds the rules that match the element of a row.
    func collect(_ row: Int, _ matcher: SelectorMatcher, into matches: inout RuleMatches) {
        let table = matcher.table
        let element = table.rows[row]
        if element.id >= 0, Int(element.id) < byID.count { collect(byID[Int(element.id)], row, matcher, &matches) }
        for place in element.firstClass..<element.endClass {
            let name = Int(table.classes[Int(place)])
            if name < byClass.count { collect(byClass[name], row, matcher, &matches) }
        }
        if element.tag >= 0, Int(element.tag) < byTag.count { collect(byTag[Int(element.tag)], row, matcher, &matches) }
        collect(universal, row, matcher, &matches)
    }

    private func collect(
        _ entries: [RuleIndex.Entry], _ row: Int, _ matcher: SelectorMatcher, _ matches: inout RuleMatches
    ) {
        let ancestors = matcher.table.rows[row].ancestors
        for entry in entries where ancestors.mayContain(entry.ancestors) && matcher.matches(Int(entry.selector), row) {
            if let element = entry.pseudoElement {
                matches.pseudos.append((element, entry.rank))
            } else {
                matches.element.append(entry.rank)
            }
        }
    }
}
