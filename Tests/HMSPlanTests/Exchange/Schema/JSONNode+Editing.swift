@testable import HMSPlan

extension JSONNode {
    /// A step from a value into it.
    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    init(_ value: Value) { self.init(value: value, line: 1) }

    static func parsed(_ text: String) throws -> JSONNode { try JSONParser.parse(Array(text.utf8), line: 1) }

    var members: [JSONMember] { if case .object(let members) = value { members } else { [] } }

    var elements: [JSONNode] { if case .array(let elements) = value { elements } else { [] } }

    var text: String? { if case .string(let text) = value { text } else { nil } }

    var integer: Int? { if case .number(let text) = value { Int(text) } else { nil } }

    subscript(_ key: String) -> JSONNode? { members.first { $0.key == key }?.value }

    /// The value with another, or nothing, where the steps lead.
    func replacing(_ steps: ArraySlice<Step>, with node: JSONNode?) -> JSONNode? {
        guard let step = steps.first else { return node }
        let rest = steps.dropFirst()
        switch step {
        case .key(let key):
            return JSONNode(
                .object(
                    members.compactMap { member in
                        guard member.key == key else { return member }
                        return member.value.replacing(rest, with: node).map { JSONMember(key: key, value: $0) }
                    }))
        case .index(let index):
            return JSONNode(
                .array(
                    elements.enumerated().compactMap { $0 == index ? $1.replacing(rest, with: node) : $1 }))
        }
    }

    var printed: String {
        var printer = JSONPrinter()
        printer.print(self)
        return String(decoding: printer.bytes, as: UTF8.self)
    }
}

extension [JSONNode.Step] {
    /// As problems write it: `plans[0].company.name`.
    var path: String {
        reduce("") { path, step in
            switch step {
            case .key(let key): path.isEmpty ? key : "\(path).\(key)"
            case .index(let index): "\(path)[\(index)]"
            }
        }
    }
}
