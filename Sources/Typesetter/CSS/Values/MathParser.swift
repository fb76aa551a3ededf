/// Result of a calculation.
enum MathResult: Hashable, Sendable {
    case number(Double)
    case length(MathNode)
}

/// Reads `calc()`, `min()`, `max()` and `clamp()` (CSS Values 4 §10.1). Depth is bounded.
struct MathParser {
    var value: ValueParser
    let depth: Int

    static let maximumDepth = 32

    /// A sum: products with `+` and `-`, which need white space around them.
    mutating func sum() -> MathResult? {
        guard var total = product() else { return nil }
        while let sign = additionSign() {
            guard let term = product(), let sum = Self.add(total, sign < 0 ? Self.scale(term, by: -1) : term)
            else { return nil }
            total = sum
        }
        return total
    }

    private mutating func additionSign() -> Double? {
        guard value.index > 0, value.index < value.end, value.tokens[value.index - 1].kind == .whitespace,
            value.index + 1 < value.end, value.tokens[value.index + 1].kind == .whitespace
        else { return nil }
        if value.take(.delim("+")) { return 1 }
        return value.take(.delim("-")) ? -1 : nil
    }

    private mutating func product() -> MathResult? {
        guard var result = operand() else { return nil }
        while true {
            if value.take(.delim("*")) {
                guard let factor = operand(), let product = Self.multiply(result, factor) else { return nil }
                result = product
            } else if value.take(.delim("/")) {
                guard case .number(let divisor)? = operand(), divisor != 0 else { return nil }
                result = Self.scale(result, by: 1 / divisor)
            } else {
                return result
            }
        }
    }

    private mutating func operand() -> MathResult? {
        switch value.peek {
        case .number(let number)?:
            value.advance()
            return .number(number.value)
        case .percentage(let number)?:
            value.advance()
            return .length(.leaf(.share(number.value / 100)))
        case .dimension(let number, let unit)?:
            guard let length = ValueParser.length(number.value, unit) else { return nil }
            value.advance()
            return .length(.leaf(length))
        case .leftParen?: return parenthesis()
        case .function?: return value.math(depth: depth + 1)
        default: return nil
        }
    }

    private mutating func parenthesis() -> MathResult? {
        guard depth < Self.maximumDepth else { return nil }
        let close = value.closer(from: value.index + 1)
        let inner = ValueParser(value.tokens, range: value.index + 1..<close, base: value.base)
        var parser = MathParser(value: inner, depth: depth + 1)
        guard let result = parser.sum(), parser.value.isAtEnd else { return nil }
        value.index = min(close + 1, value.end)
        value.skipSpace()
        return result
    }

    static func add(_ left: MathResult, _ right: MathResult) -> MathResult? {
        switch (left, right) {
        case (.number(let a), .number(let b)): .number(a + b)
        case (.length(let a), .length(let b)): .length(.sum([a, b]))
        default: nil
        }
    }

    static func scale(_ result: MathResult, by factor: Double) -> MathResult {
        switch result {
        case .number(let value): .number(value * factor)
        case .length(let node): .length(.scale(node, factor))
        }
    }

    static func multiply(_ left: MathResult, _ right: MathResult) -> MathResult? {
        switch (left, right) {
        case (_, .number(let factor)): scale(left, by: factor)
        case (.number(let factor), _): scale(right, by: factor)
        default: nil
        }
    }
}

extension MathNode {
    /// Whether percentages take part.
    var hasShare: Bool {
        switch self {
        case .leaf(.share): true
        case .leaf: false
        case .scale(let node, _): node.hasShare
        case .sum(let nodes), .least(let nodes), .greatest(let nodes): nodes.contains { $0.hasShare }
        }
    }

    /// Whether lengths take part.
    var hasLength: Bool {
        switch self {
        case .leaf(.share): false
        case .leaf: true
        case .scale(let node, _): node.hasLength
        case .sum(let nodes), .least(let nodes), .greatest(let nodes): nodes.contains { $0.hasLength }
        }
    }
}
