/// The counters in scope while a document is walked (CSS Lists 3 §4).
struct CounterScopes {
    private struct Instance {
        let name: String
        var value: Int
        /// Depth of the element that made it: it ends with that element's parent.
        let depth: Int
    }

    private var instances: [Instance] = []

    /// Makes a counter for the element at a depth, its following siblings and their descendants.
    mutating func reset(_ name: String, to value: Int, depth: Int) {
        if let index = instances.lastIndex(where: { $0.name == name }), instances[index].depth == depth {
            instances[index].value = value
        } else {
            instances.append(Instance(name: name, value: value, depth: depth))
        }
    }

    /// Changes the innermost counter; one that is not there is made.
    mutating func increment(_ name: String, by value: Int, depth: Int) {
        if let index = instances.lastIndex(where: { $0.name == name }) {
            instances[index].value = instances[index].value &+ value
        } else {
            instances.append(Instance(name: name, value: value, depth: depth))
        }
    }

    /// Sets the innermost counter.
    mutating func set(_ name: String, to value: Int, depth: Int) {
        if let index = instances.lastIndex(where: { $0.name == name }) {
            instances[index].value = value
        } else {
            instances.append(Instance(name: name, value: value, depth: depth))
        }
    }

    /// Ends an element: counters that its children made are gone.
    mutating func leave(depth: Int) { instances.removeAll { $0.depth > depth } }

    /// Value of the innermost counter, 0 where there is none.
    func value(_ name: String) -> Int { instances.last { $0.name == name }?.value ?? 0 }

    /// Values of all counters of a name, outermost first.
    func values(_ name: String) -> [Int] {
        let all = instances.filter { $0.name == name }.map(\.value)
        return all.isEmpty ? [0] : all
    }
}
