import Testing

@testable import HMSPlan

/// A place in a document, with what the schema says of it.
struct SchemaPlace {
    let steps: [JSONNode.Step]
    /// The place's own schema, references resolved.
    let schema: JSONNode
    let isRequired: Bool
    let canBeNull: Bool

    /// Type in the schema, beside null.
    var type: String? {
        schema["type"]?.text ?? schema["type"]?.elements.first?.text
    }

    static func schema() throws -> JSONNode {
        try JSONParser.parse(ExchangeSchema.document, line: 1)
    }

    /// All places of a document in which every field stands.
    static func all(of document: JSONNode) throws -> [SchemaPlace] {
        let schema = try schema()
        let root = try #require(schema["$defs"]?["document"])
        return try Walk(definitions: try #require(schema["$defs"])).places(root, document, [])
    }

    private struct Walk {
        let definitions: JSONNode

        func places(_ schema: JSONNode, _ node: JSONNode, _ steps: [JSONNode.Step]) throws -> [SchemaPlace] {
            let required = schema["required"]?.elements.compactMap(\.text) ?? []
            let properties = schema["properties"]?.members ?? []
            #expect(
                Set(properties.map(\.key)) == Set(node.members.map(\.key)),
                "the example and the schema differ at \(steps.path)")
            var found: [SchemaPlace] = []
            for property in properties {
                guard let value = node[property.key] else { continue }
                found += try place(
                    property.value, value, steps + [.key(property.key)], isRequired: required.contains(property.key))
            }
            return found
        }

        private func place(
            _ declared: JSONNode, _ node: JSONNode, _ steps: [JSONNode.Step], isRequired: Bool
        ) throws -> [SchemaPlace] {
            let schema = try resolved(declared)
            let here = SchemaPlace(
                steps: steps, schema: schema, isRequired: isRequired, canBeNull: canBeNull(declared))
            if let items = schema["items"] {
                let element = try #require(node.elements.first, "the example has nothing in \(steps.path)")
                return [here] + (try place(items, element, steps + [.index(0)], isRequired: true))
            }
            return [here] + (schema["properties"] == nil ? [] : try places(schema, node, steps))
        }

        private func resolved(_ schema: JSONNode) throws -> JSONNode {
            if let first = schema["anyOf"]?.elements.first { return try resolved(first) }
            guard let reference = schema["$ref"]?.text else { return schema }
            return try #require(definitions[String(reference.dropFirst("#/$defs/".count))], "\(reference)")
        }

        private func canBeNull(_ schema: JSONNode) -> Bool {
            (schema["type"]?.elements ?? []).contains { $0.text == "null" }
                || (schema["anyOf"]?.elements ?? []).contains { $0["type"]?.text == "null" }
        }
    }
}
