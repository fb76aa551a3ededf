import Markup

/// Resolves the names of a template against the report's schema while it is compiled.
struct NameResolver {
    /// What a section put in front of the names around it.
    struct Context {
        /// Type of the value: a record gives names, everything else only `.`.
        let type: TemplateType
        /// Whether the context walks through a list.
        let isElement: Bool
    }

    private(set) var contexts: [Context]
    let texts: [String: String]
    /// The partials that texts of the schema may name, by the field's name.
    let choices: [String: [String]]

    init(schema: RecordType, texts: [String: String]) {
        contexts = [Context(type: .record(schema), isElement: false)]
        self.texts = texts
        var choices: [String: [String]] = [:]
        Self.gather(&choices, from: .record(schema))
        self.choices = choices
    }

    private static func gather(_ choices: inout [String: [String]], from type: TemplateType) {
        switch type {
        case .text, .flag: return
        case .optional(let inner), .list(let inner): gather(&choices, from: inner)
        case .record(let record):
            for field in record.fields {
                let known = choices[field.name, default: []]
                let new = field.partials.filter { !known.contains($0) }
                if !new.isEmpty { choices[field.name] = known + new }
                gather(&choices, from: field.type)
            }
        }
    }

    /// A resolved name with its type.
    struct Resolution {
        let expression: Expression
        let type: TemplateType
    }

    /// Why a name means nothing.
    struct Unknown: Error {
        let message: String
        let hints: [String]
    }

    mutating func push(_ context: Context) { contexts.append(context) }
    mutating func pop() { contexts.removeLast() }

    /// The meaning of a name: `.`, `@first`, `@last`, `@number`, `t.key`, or fields joined by full stops.
    func resolve(_ name: String) throws(Unknown) -> Resolution {
        if name == "." { return Resolution(expression: .path(up: 0, fields: []), type: current.type) }
        if name.hasPrefix("@") { return try special(name) }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if parts[0] == "t", parts.count > 1, index(of: "t") == nil { return try text(String(name.dropFirst(2))) }
        for up in contexts.indices {
            guard case .record(let record) = contexts[contexts.count - 1 - up].type,
                let first = record.index(of: parts[0])
            else { continue }
            return try follow(parts, from: first, in: record, up: up)
        }
        throw unknown(parts[0])
    }

    private var current: Context { contexts[contexts.count - 1] }

    private func index(of name: String) -> Int? {
        contexts.firstIndex { if case .record(let record) = $0.type { record.index(of: name) != nil } else { false } }
    }

    private func follow(_ parts: [String], from first: Int, in record: RecordType, up: Int) throws(Unknown)
        -> Resolution
    {
        var fields = [first]
        var type = record.fields[first].type
        for part in parts.dropFirst() {
            guard case .record(let inner) = type else {
                throw Unknown(message: "'\(parts[0])' is a \(type.description), so it has no '\(part)'", hints: [])
            }
            guard let next = inner.index(of: part) else {
                throw unknown(part, among: inner.fields.map(\.name), in: "'\(parts[0])'")
            }
            fields.append(next)
            type = inner.fields[next].type
        }
        return Resolution(expression: .path(up: up, fields: fields), type: type)
    }

    private func special(_ name: String) throws(Unknown) -> Resolution {
        guard let position = contexts.reversed().enumerated().first(where: { $0.element.isElement })?.offset else {
            throw Unknown(message: "'\(name)' means something only inside of a section over a list", hints: [])
        }
        switch name {
        case "@first": return Resolution(expression: .isFirst(up: position), type: .flag)
        case "@last": return Resolution(expression: .isLast(up: position), type: .flag)
        case "@number": return Resolution(expression: .number(up: position), type: .text)
        default: throw unknown(name, among: ["@first", "@last", "@number"], in: "a list")
        }
    }

    private func text(_ key: String) throws(Unknown) -> Resolution {
        guard let text = texts[key] else { throw unknownText(key) }
        return Resolution(expression: .constant(text), type: .text)
    }

}
