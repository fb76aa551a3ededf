/// JSON that a schema is made of, in the order it is written.
enum SchemaText: Sendable {
    case object([(String, SchemaText)])
    case list([SchemaText])
    case string(String)
    case integer(Int)
    case bool(Bool)
    case null

    /// The same as the parser would read it.
    var node: JSONNode { JSONNode(value: value, line: 1) }

    private var value: JSONNode.Value {
        switch self {
        case .object(let members): .object(members.map { JSONMember(key: $0.0, value: $0.1.node) })
        case .list(let elements): .array(elements.map(\.node))
        case .string(let text): .string(text)
        case .integer(let number): .number(String(number))
        case .bool(let value): .bool(value)
        case .null: .null
        }
    }
}
