import Foundation

/// Holds JSON against a JSON Schema, as far as the project's own schemas go: types, members, items, words, ranges,
/// references. Members that a schema does not name are problems where it is closed.
struct SchemaReader {
    private let root: [String: Any]

    init(_ root: [String: Any]) { self.root = root }

    /// What of a value is not as the schema says, in order of places.
    func problems(of value: Any) -> [String] { problems(of: value, root, at: "") }

    private func problems(of value: Any, _ schema: [String: Any], at place: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            guard let target = resolve(reference) else { return ["\(place): '\(reference)' leads nowhere"] }
            return problems(of: value, target, at: place)
        }
        if let choices = schema["oneOf"] as? [[String: Any]] {
            let fits = choices.contains { problems(of: value, $0, at: place).isEmpty }
            return fits ? [] : ["\(place): none of the choices"]
        }
        if let word = schema["const"] as? String { return value as? String == word ? [] : ["\(place): not '\(word)'"] }
        if let words = schema["enum"] as? [String] {
            return (value as? String).map(words.contains) == true ? [] : ["\(place): no known word"]
        }
        if let type = schema["type"] as? String, !Self.isOf(type, value) { return ["\(place): no \(type)"] }
        if let number = value as? Int, let lowest = schema["minimum"] as? Int, number < lowest {
            return ["\(place): less than \(lowest)"]
        }
        if let number = value as? Int, let highest = schema["maximum"] as? Int, number > highest {
            return ["\(place): more than \(highest)"]
        }
        if let members = value as? [String: Any] { return memberProblems(members, schema, at: place) }
        guard let items = value as? [Any], let inner = schema["items"] as? [String: Any] else { return [] }
        return items.enumerated().flatMap { problems(of: $1, inner, at: "\(place)/\($0)") }
    }

    private func memberProblems(_ members: [String: Any], _ schema: [String: Any], at place: String) -> [String] {
        let required = schema["required"] as? [String] ?? []
        let missing = required.filter { members[$0] == nil }.map { "\(place.isEmpty ? "/" : place): \($0) is missing" }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let isClosed = schema["additionalProperties"] as? Bool == false
        let unknown = members.keys.sorted().filter { isClosed && properties[$0] == nil }
        return missing + unknown.map { "\(place)/\($0) is not in the schema" }
            + members.keys.sorted().flatMap { name in
                properties[name].map { problems(of: members[name] ?? NSNull(), $0, at: "\(place)/\(name)") } ?? []
            }
    }

    private func resolve(_ reference: String) -> [String: Any]? {
        var target: Any? = root
        for part in reference.split(separator: "/").dropFirst() { target = (target as? [String: Any])?[String(part)] }
        return target as? [String: Any]
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "integer", "number": value is NSNumber && !(value is String)
        case "boolean": value is Bool
        default: false
        }
    }
}
