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

    /// The rules for one of the things it generates.
    func ranks(of wanted: PseudoElementSelector) -> [Int32] {
        var ranks: [Int32] = []
        for (element, rank) in pseudos where element == wanted { ranks.append(rank) }
        return ranks
    }
}
