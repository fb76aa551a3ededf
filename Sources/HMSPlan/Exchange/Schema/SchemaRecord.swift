/// One kind of object of the exchange format.
struct SchemaRecord: Sendable {
    /// Name among the schema's definitions.
    let name: String
    let description: String
    let fields: [SchemaField]
    /// Conditions beyond single fields.
    var conditions: [(String, SchemaText)] = []

    /// Names of the fields that may not be missing.
    var required: SchemaText { .list(fields.filter(\.isRequired).map { .string($0.name) }) }

    /// A reference to the definition.
    var reference: SchemaText { .object([("$ref", .string("#/$defs/\(name)"))]) }

    /// The definition.
    var schema: SchemaText {
        .object(
            [
                ("description", .string(description)), ("type", .string("object")), ("required", required),
                ("properties", .object(fields.map { ($0.name, $0.schema) })),
            ] + conditions)
    }
}
