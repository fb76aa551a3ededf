/// An element of a file's structure tree, as rules see it.
struct StructureNode {
    let object: InspectedObject
    /// Standard structure type, after the role map.
    let role: String
    /// Index of the parent; `nil` at the top.
    let parent: Int?
    /// Indices of child elements.
    var children: [Int] = []
    /// Marked content directly in it.
    var marks: [ContentText.Key] = []
    /// Object numbers of annotations in it.
    var annotations: [Int] = []

    /// An attribute of an owner: `Scope` of `Table`.
    func attribute(_ name: String, of owner: String) -> InspectedObject? {
        for dictionary in object["/A"]?.items ?? [] where dictionary["/O"]?.name == owner {
            if let value = dictionary["/" + name] { return value }
        }
        return nil
    }

    /// How many columns or rows a cell takes.
    func span(_ name: String) -> Int { max(1, min(attribute(name, of: "Table")?.integer ?? 1, 10_000)) }
}
