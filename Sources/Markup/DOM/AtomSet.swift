/// A set of names, asked for by atom: well-known names cost an index, others a look-up.
struct AtomSet: Sendable {
    private let wellKnown: [Bool]
    private let others: Set<String>

    init(_ names: Set<String>) {
        wellKnown = Atom.wellKnown.map { names.contains($0) }
        others = names.subtracting(Atom.wellKnown)
    }

    func contains(_ atom: Atom, named name: @autoclosure () -> String) -> Bool {
        guard atom.index >= 0 else { return false }
        return Int(atom.index) < wellKnown.count ? wellKnown[Int(atom.index)] : others.contains(name())
    }
}
