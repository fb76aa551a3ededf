import Foundation
import Typesetter

extension SyntaxNode {
    /// A result as the test files write it: numbers without their spelling, errors by their kind alone.
    init(json: Any) {
        switch json {
        case let text as String: self = .text(text)
        case let list as [Any]: self = SyntaxNode(list: list)
        case let number as NSNumber:
            self = Self.isBoolean(number) ? .flag(number.boolValue) : .number(number.doubleValue)
        default: self = .null
        }
    }

    private init(list: [Any]) {
        guard let name = list.first as? String else {
            self = .list(Self.nodes(list))
            return
        }
        switch name {
        case "number", "percentage", "dimension":
            self = .list([.text(name)] + list.dropFirst(2).map { SyntaxNode(json: $0) })
        case "error" where !["bad-string", "bad-url", "}", "]", ")"].contains(list.last as? String ?? ""):
            self = .list([.text("error"), .text("invalid")])
        default: self = .list(Self.nodes(list))
        }
    }

    /// Without what newer specifications call no error: strings and addresses that end with the text.
    private static func nodes(_ list: [Any]) -> [SyntaxNode] {
        list.filter { item in
            let words = item as? [String] ?? []
            return words != ["error", "eof-in-string"] && words != ["error", "eof-in-url"]
        }.map { SyntaxNode(json: $0) }
    }

    /// Whether the result holds tokens that the specification no longer has.
    var isOutdated: Bool {
        guard case .list(let nodes) = self else { return false }
        return nodes.first == .text("unicode-range") || nodes.contains(where: \.isOutdated)
    }

    private static func isBoolean(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
    }
}
