/// Gathers the elements of a structure tree in reading order.
struct StructureTreeWalk {
    private static let depthLimit = 256

    private let pageIndices: [Int: Int]
    private let roleMap: InspectedObject?
    private var seen: Set<Int> = []
    private(set) var nodes: [StructureNode] = []
    /// What is wrong with the tree itself.
    private(set) var problems: [(rule: ConformanceRule, message: String)] = []

    /// Walks the tree.
    init(_ root: InspectedObject, pages: [InspectedObject]) {
        pageIndices = Dictionary(pages.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        roleMap = root["/RoleMap"]
        for kid in root["/K"]?.items ?? [] { _ = visit(kid, parent: nil, above: root, page: nil, depth: 0) }
    }

    private mutating func visit(
        _ object: InspectedObject, parent: Int?, above: InspectedObject, page: Int?, depth: Int
    ) -> Int? {
        guard depth < Self.depthLimit, object.number != 0, seen.insert(object.number).inserted else {
            problems.append((.structure, "an element stands twice in the tree, or too deep"))
            return nil
        }
        let name = object["/S"]?.name ?? ""
        if object["/P"]?.number != above.number { problems.append((.structure, "a \(name) names another parent")) }
        let index = nodes.count
        nodes.append(StructureNode(object: object, role: standardRole(name), parent: parent))
        let page = object["/Pg"].flatMap { pageIndices[$0.number] } ?? page
        for kid in object["/K"]?.items ?? [] { add(kid, to: index, object, page: page, depth: depth) }
        return index
    }

    private mutating func add(
        _ kid: InspectedObject, to index: Int, _ object: InspectedObject, page: Int?, depth: Int
    ) {
        if let identifier = kid.integer {
            nodes[index].marks.append(ContentText.Key(page: page ?? -1, form: 0, identifier: identifier))
            return
        }
        switch kid["/Type"]?.name {
        case "MCR":
            let form = kid["/Stm"]?.number ?? 0
            let page = kid["/Pg"].flatMap { pageIndices[$0.number] } ?? page
            let identifier = kid["/MCID"]?.integer ?? -1
            nodes[index].marks.append(
                ContentText.Key(page: form == 0 ? page ?? -1 : -1, form: form, identifier: identifier))
        case "OBJR": nodes[index].annotations.append(kid["/Obj"]?.number ?? 0)
        default:
            let child = visit(kid, parent: index, above: object, page: page, depth: depth + 1)
            if let child { nodes[index].children.append(child) }
        }
    }

    /// Follows the role map; types that it does not lead to a standard type are problems.
    private mutating func standardRole(_ name: String) -> String {
        var name = name
        var steps: Set<String> = []
        while !Self.standardRoles.contains(name) {
            guard steps.insert(name).inserted, let next = roleMap?["/" + name]?.name else {
                problems.append((.roles, "the type \(name) is not mapped to a standard type"))
                return name
            }
            name = next
        }
        if steps.isEmpty, roleMap?["/" + name] != nil {
            problems.append((.roles, "the standard type \(name) is mapped to another"))
        }
        return name
    }

    /// Standard structure types (ISO 32000-1 §14.8.4).
    private static let standardRoles: Set<String> = [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct",
        "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
        "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby",
        "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ]
}
