/// The rules that match an element: ranks in the cascade, weakest first.
struct RuleMatches: Sendable {
    /// Rules for the element itself.
    var element: [Int32] = []
    /// Rules for what it generates.
    var pseudos: [(element: PseudoElementSelector, rank: Int32)] = []

    mutating func sort() {
        element.sort()
        if pseudos.count > 1 { pseudos.sort { $0.rank < $1.rank } }
    }

    mutating func removeAll() {
        element.removeAll(keepingCapacity: true)
        pseudos.removeAll(keepingCapacity: true)
    }
}
