/// A keyword type that knows its words, in the order in which the documentation lists them.
protocol CSSKeyword: RawRepresentable, Sendable where RawValue == UInt8 {
    /// Words and values; a word that comes later may be an alias.
    static var words: [(String, Self)] { get }
}

extension CSSKeyword {
    /// The value of a word in lower case.
    static func named(_ word: String) -> Self? { words.first { $0.0 == word }?.1 }

    /// The words as the documentation writes them.
    static var syntax: String { words.map(\.0).joined(separator: " | ") }
}
