/// A JSON value with the line it begins on, so that every problem has a place.
struct JSONNode {
    /// What the value is.
    enum Value {
        case object([JSONMember])
        case array([JSONNode])
        case string(String)
        /// A number as it is written.
        case number(String)
        case bool(Bool)
        case null
    }

    let value: Value
    /// Line of the file, from 1.
    let line: Int

    /// The value in a few characters, for messages.
    var shown: String {
        switch value {
        case .object: "an object"
        case .array: "a list"
        case .string(let text): "'\(text.count > 60 ? text.prefix(60) + "…" : text[...])'"
        case .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        }
    }
}
