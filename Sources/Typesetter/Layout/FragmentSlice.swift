/// Fragments taken out of a store, to be put back at another place.
struct FragmentSlice {
    /// Where they began.
    fileprivate var start: (fragments: Int, runs: Int)
    fileprivate var fragments: [Fragment]
    fileprivate var runs: [TextRunFragment]
}

extension FragmentStore {
    /// The fragments added since a mark. They refer to none from before.
    func slice(since mark: (fragments: Int, runs: Int)) -> FragmentSlice {
        FragmentSlice(
            start: mark, fragments: Array(fragments[mark.fragments...]), runs: Array(runs[mark.runs...]))
    }

    /// Adds the fragments of a slice, and gives how far their ids have moved.
    mutating func append(_ slice: FragmentSlice) -> Int32 {
        let shift = Int32(truncatingIfNeeded: fragments.count - slice.start.fragments)
        let runShift = Int32(truncatingIfNeeded: runs.count - slice.start.runs)
        for var fragment in slice.fragments {
            if !fragment.firstChild.isNone { fragment.firstChild.index += shift }
            if !fragment.lastChild.isNone { fragment.lastChild.index += shift }
            if !fragment.nextSibling.isNone { fragment.nextSibling.index += shift }
            if fragment.kind == .text { fragment.payload += runShift }
            fragments.append(fragment)
        }
        runs += slice.runs
        return shift
    }
}
