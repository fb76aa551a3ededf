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
            self = .list(list.map { SyntaxNode(json: $0) })
            return
        }
        switch name {
        case "number", "percentage", "dimension":
            self = .list([.text(name)] + list.dropFirst(2).map { SyntaxNode(json: $0) })
        case "error" where !["bad-string", "bad-url", "}", "]", ")"].contains(list.last as? String ?? ""):
            self = .list([.text("error"), .text("invalid")])
        default: self = .list(list.map { SyntaxNode(json: $0) })
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
    }
}
