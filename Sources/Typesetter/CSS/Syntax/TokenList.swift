/// The tokens of a text, each bracket paired with the one that ends its block.
struct TokenList: Sendable {
    let tokens: [Token]
    /// For a token that opens a block or function: the index of the token that ends it (the end of the text where none
    /// does); for others their own index.
    let closers: [Int32]

    init(_ bytes: [UInt8]) { self.init(tokens: Tokenizer.tokens(of: bytes)) }

    init(tokens: [Token]) {
        self.tokens = tokens
        var closers = (0..<tokens.count).map { Int32(truncatingIfNeeded: $0) }
        var open: [(index: Int, closer: Token.Kind)] = []
        for (index, token) in tokens.enumerated() {
            if let closer = token.closer {
                open.append((index, closer))
            } else if token.isCloser, let last = open.last, last.closer == token.kind {
                closers[last.index] = Int32(truncatingIfNeeded: index)
                open.removeLast()
            }
        }
        for (index, _) in open { closers[index] = Int32(truncatingIfNeeded: tokens.count) }
        self.closers = closers
    }

    var all: Range<Int> { 0..<tokens.count }

    /// The index behind the component value that starts at an index.
    func index(after index: Int, in range: Range<Int>) -> Int { min(Int(closers[index]) + 1, range.upperBound) }

    /// What stands within the block or function that an index opens.
    func contents(of index: Int, in range: Range<Int>) -> Range<Int> {
        let end = min(Int(closers[index]), range.upperBound)
        return min(index + 1, end)..<end
    }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, tokens[start].kind == .whitespace { start += 1 }
        while end > start, tokens[end - 1].kind == .whitespace { end -= 1 }
        return start..<end
    }
}
