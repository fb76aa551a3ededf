/// A token of a style sheet with its place in the source (CSS Syntax 3 §4).
struct Token: Hashable, Sendable {
    /// What the token is, with its value.
    enum Kind: Hashable, Sendable {
        case ident(String)
        case function(String)
        case atKeyword(String)
        case hash(String, isIdentifier: Bool)
        case string(String)
        case badString
        case url(String)
        case badURL
        case delim(Unicode.Scalar)
        case number(NumericValue)
        case percentage(NumericValue)
        case dimension(NumericValue, unit: String)
        case whitespace, cdo, cdc, colon, semicolon, comma
        case leftSquare, rightSquare, leftParen, rightParen, leftCurly, rightCurly
    }

    var kind: Kind
    /// First byte in the tokenized text.
    var offset: UInt32
    /// Length in bytes.
    var length: UInt32

    /// First byte after the token.
    var end: Int { Int(offset) + Int(length) }

    /// The token that ends the block or function this one opens.
    var closer: Kind? {
        switch kind {
        case .function, .leftParen: .rightParen
        case .leftSquare: .rightSquare
        case .leftCurly: .rightCurly
        default: nil
        }
    }

    /// Whether the token is one of the closing brackets.
    var isCloser: Bool { kind == .rightParen || kind == .rightSquare || kind == .rightCurly }
}

/// The value of a number, percentage or dimension.
struct NumericValue: Hashable, Sendable {
    var value: Double
    /// Whether it was written without point and exponent.
    var isInteger: Bool
    /// Whether it was written with a sign.
    var isSigned: Bool
}
