extension ValueParser {
    /// Reads a mathematical function, or leaves the place unchanged.
    mutating func math(depth: Int = 0) -> MathResult? {
        guard depth < MathParser.maximumDepth, let name = functionName else { return nil }
        return attempt { parser in
            guard ["calc", "-webkit-calc", "-moz-calc", "min", "max", "clamp"].contains(name),
                let inner = parser.function()
            else { return nil }
            var math = MathParser(value: inner, depth: depth)
            let result = Self.arguments(&math).flatMap { parser.combine($0, name) }
            return result
        }
    }

    private static func arguments(_ math: inout MathParser) -> [MathResult]? {
        var arguments: [MathResult] = []
        repeat {
            guard let argument = math.sum() else { return nil }
            arguments.append(argument)
        } while math.value.take(.comma)
        return math.value.isAtEnd ? arguments : nil
    }

    private mutating func combine(_ arguments: [MathResult], _ name: String) -> MathResult? {
        switch name {
        case "min": extreme(arguments, isLeast: true)
        case "max": extreme(arguments, isLeast: false)
        case "clamp":
            arguments.count == 3
                ? extreme(Array(arguments[1...]), isLeast: true).flatMap {
                    extreme([arguments[0], $0], isLeast: false)
                } : nil
        default: arguments.count == 1 ? arguments[0] : nil
        }
    }

    private mutating func extreme(_ arguments: [MathResult], isLeast: Bool) -> MathResult? {
        let numbers = arguments.compactMap { if case .number(let value) = $0 { value } else { nil } }
        if numbers.count == arguments.count { return (isLeast ? numbers.min() : numbers.max()).map { .number($0) } }
        let nodes = arguments.compactMap { if case .length(let node) = $0 { node } else { nil } }
        guard nodes.count == arguments.count else { return nil }
        if nodes.contains(where: \.hasShare), nodes.contains(where: \.hasLength) {
            hint = "min(), max() and clamp() cannot compare lengths with percentages here; use one kind"
            return nil
        }
        return .length(isLeast ? .least(nodes) : .greatest(nodes))
    }
}
