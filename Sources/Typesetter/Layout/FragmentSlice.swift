public import Markup

/// Fragments taken out of a store, to be put back at another place.
struct FragmentSlice {
    /// Where they began.
    fileprivate var start: (fragments: Int, runs: Int)
    fileprivate var fragments: [Fragment]
    fileprivate var runs: [TextRunFragment]

    /// The same fragments of boxes by other names.
    func renamed(_ name: (BoxID) -> BoxID) -> FragmentSlice {
        var slice = self
        for index in fragments.indices { slice.fragments[index].box = name(fragments[index].box) }
        for index in runs.indices { slice.runs[index].box = name(runs[index].box) }
        return slice
    }
}

extension FragmentStore {
    /// The fragments added since a mark. They refer to none from before.
    func slice(since mark: (fragments: Int, runs: Int)) -> FragmentSlice {
        FragmentSlice(
            start: mark, fragments: fragments.suffix(from: mark.fragments), runs: Array(runs[mark.runs...]))
    }

    /// Adds the fragments of a slice under the names that its boxes have here, and gives how far their ids have moved.
    mutating func append(_ slice: FragmentSlice, box: (BoxID) -> BoxID, node: (BoxID) -> NodeID) -> Int32 {
        let shift = Int32(truncatingIfNeeded: fragments.count - slice.start.fragments)
        let runShift = Int32(truncatingIfNeeded: runs.count - slice.start.runs)
        for var fragment in slice.fragments {
            if !fragment.firstChild.isNone { fragment.firstChild.index += shift }
            if !fragment.lastChild.isNone { fragment.lastChild.index += shift }
            if !fragment.nextSibling.isNone { fragment.nextSibling.index += shift }
            if fragment.kind == .text { fragment.payload += runShift }
            fragment.box = box(fragment.box)
            fragments.append(fragment)
        }
        for var run in slice.runs {
            run.box = box(run.box)
            run.node = node(run.box)
            runs.append(run)
        }
        return shift
    }
}
