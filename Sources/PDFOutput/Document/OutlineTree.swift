import Typesetter

/// Bookmarks as a tree: an entry belongs to the last one before it with a lower level.
struct OutlineTree {
    /// An entry's neighbours, by index.
    struct Node {
        var parent: Int?
        var previous: Int?
        var next: Int?
        var children: [Int] = []
    }

    private(set) var nodes: [Node]
    private(set) var roots: [Int] = []

    init(_ entries: [OutlineEntry]) {
        nodes = [Node](repeating: Node(), count: entries.count)
        var open: [Int] = []
        for (index, entry) in entries.enumerated() {
            while let last = open.last, entries[last].level >= entry.level { open.removeLast() }
            add(index, to: open.last)
            open.append(index)
        }
    }

    private mutating func add(_ index: Int, to parent: Int?) {
        let previous = parent.map { nodes[$0].children.last } ?? roots.last
        nodes[index].parent = parent
        nodes[index].previous = previous
        if let previous { nodes[previous].next = index }
        if let parent { nodes[parent].children.append(index) } else { roots.append(index) }
    }
}
