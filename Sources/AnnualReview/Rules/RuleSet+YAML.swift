import Yams

extension RuleSet {
    /// Reads a rule set from YAML.
    ///
    /// - Throws: a ``RuleSetError`` for text that is not YAML, for a missing, mistyped or unknown name, and for values
    ///   that make no sense together.
    public init(yaml: String) throws(RuleSetError) {
        try self.init(trusted: yaml)
        try refuseUnknownNames(in: yaml)
    }

    /// Reads a rule set whose text is the program's own: names it does not know are not looked for, which costs more
    /// than all the rest.
    init(trusted yaml: String) throws(RuleSetError) {
        do {
            self = try YAMLDecoder().decode(RuleSet.self, from: yaml)
        } catch let error as DecodingError {
            throw RuleSetError(error)
        } catch {
            throw RuleSetError(path: "", message: "the text is not YAML: \(error)", expected: "")
        }
        try validate()
    }

    /// The decoder passes over names it does not know; a misspelt name must not pass quietly.
    private func refuseUnknownNames(in yaml: String) throws(RuleSetError) {
        guard let known = try? Yams.compose(yaml: YAMLEncoder().encode(self), .basic),
            let found = try? Yams.compose(yaml: yaml, .basic)
        else { return }
        try Self.compare(found, with: known, path: [])
    }

    private static func compare(_ found: Node, with known: Node, path: [String]) throws(RuleSetError) {
        if let found = found.mapping, let known = known.mapping {
            for (key, value) in found {
                let here = path + [key.string ?? ""]
                guard let counterpart = known[key] else { throw .unknownName(here, known: known.keys.map(\.string)) }
                try compare(value, with: counterpart, path: here)
            }
        } else if let found = found.sequence, let known = known.sequence {
            for (index, pair) in zip(found, known).enumerated() {
                try compare(pair.0, with: pair.1, path: path + ["\(index)"])
            }
        }
    }
}

extension RuleSetError {
    static func unknownName(_ path: [String], known: [String?]) -> RuleSetError {
        RuleSetError(
            path: path.joined(separator: "."), message: "the name is unknown",
            expected: "one of " + known.compactMap { $0 }.joined(separator: ", "))
    }

    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(context, adding: key, "the name is missing", expected: "")
        case .valueNotFound(let type, let context):
            self.init(context, "there is no value", expected: Self.name(of: type))
        case .typeMismatch(let type, let context):
            self.init(context, "the value has the wrong type", expected: Self.name(of: type))
        case .dataCorrupted(let context):
            self.init(context, context.debugDescription, expected: "")
        @unknown default:
            self.init(path: "", message: "\(error)", expected: "")
        }
    }

    private init(
        _ context: DecodingError.Context, adding key: (any CodingKey)? = nil, _ message: String, expected: String
    ) {
        let keys = context.codingPath + (key.map { [$0] } ?? [])
        let path = keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        self.init(path: path, message: message, expected: expected)
    }

    private static func name(of type: any Any.Type) -> String {
        if type == Int.self { return "an integer" }
        if type == String.self { return "text" }
        return "\(type)"
    }
}
