/// A field of an object of the exchange format.
struct SchemaField: Sendable {
    let name: String
    let kind: SchemaKind
    let description: String
    let isRequired: Bool
    /// What the reader takes where the field is missing.
    let fallback: SchemaText?

    /// A field that may not be missing.
    static func required(_ name: String, _ kind: SchemaKind, _ description: String) -> SchemaField {
        SchemaField(name: name, kind: kind, description: description, isRequired: true, fallback: nil)
    }

    /// A field that may be missing or null.
    static func optional(
        _ name: String, _ kind: SchemaKind, _ description: String, default fallback: SchemaText? = nil
    ) -> SchemaField {
        SchemaField(name: name, kind: kind, description: description, isRequired: false, fallback: fallback)
    }

    /// The field's schema.
    var schema: SchemaText {
        var members: [(String, SchemaText)] = [("description", .string(description + kind.remark))]
        members += isRequired ? kind.members : kind.membersWithNull
        if let fallback { members.append(("default", fallback)) }
        return .object(members)
    }
}
