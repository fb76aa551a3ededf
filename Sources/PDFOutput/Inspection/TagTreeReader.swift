/// Reads a structure tree out of a file.
struct TagTreeReader {
    /// Levels that are followed; deeper trees are cut.
    private static let depthLimit = 256

    private let text: ContentText
    private let pageIndices: [Int: Int]
    private var seen: Set<Int> = []

    init(text: ContentText, pages: [InspectedObject]) {
        self.text = text
        pageIndices = Dictionary(pages.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The elements at the top.
    mutating func roots(_ root: InspectedObject) -> [TagNode] {
        (root["/K"]?.items ?? []).compactMap { node($0, page: nil, depth: 0) }
    }

    private mutating func node(_ object: InspectedObject, page: Int?, depth: Int) -> TagNode? {
        guard let role = object["/S"]?.name, depth < Self.depthLimit else { return nil }
        guard object.number == 0 || seen.insert(object.number).inserted else { return nil }
        let page = object["/Pg"].flatMap { pageIndices[$0.number] } ?? page
        let kids = (object["/K"]?.items ?? []).compactMap { kid($0, page: page, depth: depth) }
        return TagNode(role: role, attributes: attributes(of: object), kids: kids)
    }

    private mutating func kid(_ object: InspectedObject, page: Int?, depth: Int) -> TagNode.Kid? {
        if let identifier = object.integer { return content(identifier, page: page, form: 0) }
        switch object["/Type"]?.name {
        case "MCR":
            guard let identifier = object["/MCID"]?.integer else { return nil }
            let page = object["/Pg"].flatMap { pageIndices[$0.number] } ?? page
            return content(identifier, page: page, form: object["/Stm"]?.number ?? 0)
        case "OBJR": return .annotation(object["/Obj"]?["/Contents"]?.text ?? "")
        default: return node(object, page: page, depth: depth + 1).map(TagNode.Kid.element)
        }
    }

    private func content(_ identifier: Int, page: Int?, form: Int) -> TagNode.Kid {
        let key = ContentText.Key(page: form == 0 ? page ?? -1 : -1, form: form, identifier: identifier)
        return .text(text.marked[key] ?? "", page: page ?? -1)
    }

    private func attributes(of object: InspectedObject) -> [TagNode.Attribute] {
        var result: [TagNode.Attribute] = []
        for key in ["Alt", "ActualText", "Lang", "ID"] {
            if let value = object["/" + key]?.text { result.append(TagNode.Attribute(name: key, value: value)) }
        }
        for dictionary in object["/A"]?.items ?? [] {
            for key in dictionary.keys where key != "/O" {
                let value = dictionary[key]?.items.map(Self.description) ?? []
                result.append(
                    TagNode.Attribute(name: String(key.dropFirst()), value: value.joined(separator: ",")))
            }
        }
        return result
    }

    private static func description(_ object: InspectedObject) -> String {
        object.name ?? object.text ?? object.integer.map(String.init) ?? "…"
    }
}
