import Markup

/// Finds links and names that lead to an id that no element has, and ids that several have.
struct ReferenceRule {
    let checked: CheckedDocument

    func diagnostics() -> [Diagnostic] {
        let document = checked.document
        let ids = checked.elements.compactMap { document.attribute("id", of: $0) }.filter { !$0.isEmpty }
        let known = Set(ids)
        return repeated
            + checked.elements.flatMap { node in
                references(of: node).filter { !known.contains($0.id) }
                    .map { missing($0.attribute, $0.id, ids, node) }
            }
    }

    /// Elements with an id that another one has already: what leads there would lead to the first.
    private var repeated: [Diagnostic] {
        var first: [String: NodeID] = [:]
        return checked.elements.compactMap { node in
            guard let id = checked.document.attribute("id", of: node), !id.isEmpty else { return nil }
            guard let other = first[id] else {
                first[id] = node
                return nil
            }
            let place = checked.location(of: other)?.description
            return checked.diagnostic(
                "identifier-repeated", .error, "two elements have the id '\(id)'",
                [
                    place.map { "the first one stands at \($0)" },
                    "give each its own; in a section over a list add {{@number}}",
                ], node)
        }
    }

    /// The ids that an element names.
    private func references(of node: NodeID) -> [(attribute: String, id: String)] {
        let document = checked.document
        var found: [(String, String)] = []
        if document.name(node) == "a", let address = document.attribute("href", of: node), address.hasPrefix("#"),
            address.count > 1
        {
            found.append(("href", String(address.dropFirst())))
        }
        for name in ["aria-labelledby", "aria-describedby", "headers"] {
            let ids = (document.attribute(name, of: node) ?? "").split(whereSeparator: \.isWhitespace)
            found += ids.map { (name, String($0)) }
        }
        return found
    }

    private func missing(_ attribute: String, _ id: String, _ ids: [String], _ node: NodeID) -> Diagnostic {
        let near = NearestName.find(id, in: ids).map { "did you mean '\($0)'?" }
        return checked.diagnostic(
            "reference-missing", .error,
            "\(attribute) of <\(checked.document.name(node))> names '\(id)', but no element has that id",
            [near ?? "give the element that is meant id=\"\(id)\""], node)
    }
}
