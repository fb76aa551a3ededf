/// Parses the An+B notation (CSS Syntax 3 §6).
enum NthExpression {
    /// Step and offset of a range that holds nothing else; white space at its ends is passed over.
    static func parse(_ list: TokenList, _ range: Range<Int>) -> (step: Int, offset: Int)? {
        let kinds = list.tokens[list.trimmed(range)].map(\.kind)
        guard let first = kinds.first else { return nil }
        if kinds.count == 1, let simple = single(first) { return simple }
        var rest = kinds[...]
        guard let start = step(&rest) else { return nil }
        let offset = offset(rest, after: start.tail)
        return offset.map { (start.step, $0) }
    }

    private static func single(_ kind: Token.Kind) -> (step: Int, offset: Int)? {
        switch kind {
        case .ident(let word) where word.asciiLowercased == "even": (2, 0)
        case .ident(let word) where word.asciiLowercased == "odd": (2, 1)
        case .number(let number) where number.isInteger: (0, clamped(number.value))
        default: nil
        }
    }

    /// Reads `an`, `-n`, `+n`, with what is glued behind the n (`n-3`, `n-`).
    private static func step(_ rest: inout ArraySlice<Token.Kind>) -> (step: Int, tail: String)? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case .dimension(let number, let unit):
            let unit = unit.asciiLowercased
            guard number.isInteger, unit.hasPrefix("n") else { return nil }
            return (clamped(number.value), String(unit.dropFirst()))
        case .ident(let word):
            let word = word.asciiLowercased
            if word.hasPrefix("-n") { return (-1, String(word.dropFirst(2))) }
            return word.hasPrefix("n") ? (1, String(word.dropFirst())) : nil
        case .delim("+"):
            guard case .ident(let word)? = rest.popFirst(), word.asciiLowercased.hasPrefix("n") else { return nil }
            return (1, String(word.asciiLowercased.dropFirst()))
        default: return nil
        }
    }

    /// The offset: glued to the step (`-3`), after a glued sign (`-`), or parts of its own.
    private static func offset(_ rest: ArraySlice<Token.Kind>, after tail: String) -> Int? {
        var rest = rest.filter { $0 != .whitespace }[...]
        if tail == "-" { return unsigned(&rest).map { -$0 } }
        if !tail.isEmpty {
            guard rest.isEmpty, tail.hasPrefix("-"), tail.dropFirst().allSatisfy(\.isNumber) else { return nil }
            return Int(tail)
        }
        guard let first = rest.first else { return 0 }
        switch first {
        case .number(let number) where number.isInteger && number.isSigned && rest.count == 1:
            return clamped(number.value)
        case .delim("+"):
            rest.removeFirst()
            return unsigned(&rest)
        case .delim("-"):
            rest.removeFirst()
            return unsigned(&rest).map { -$0 }
        default: return nil
        }
    }

    private static func unsigned(_ rest: inout ArraySlice<Token.Kind>) -> Int? {
        guard rest.count == 1, case .number(let number)? = rest.first, number.isInteger, !number.isSigned
        else { return nil }
        return clamped(number.value)
    }

    private static func clamped(_ value: Double) -> Int { Int(min(max(value, -1e9), 1e9)) }
}
