/// Reads the value of a declaration, component by component. What does not fit leaves the place unchanged.
struct ValueParser {
    let tokens: [Token]
    var index: Int
    let end: Int
    /// The file that `url()` refers from.
    let base: String
    /// Whether numbers without unit are lengths, as SVG has it.
    var allowsUnitlessLengths = false
    /// Why a value that is known elsewhere is not taken here.
    var hint: String?

    init(_ tokens: [Token], range: Range<Int>? = nil, base: String) {
        self.tokens = tokens
        index = range?.lowerBound ?? 0
        end = range?.upperBound ?? tokens.count
        self.base = base
        skipSpace()
    }

    mutating func skipSpace() {
        while index < end, tokens[index].kind == .whitespace { index += 1 }
    }

    /// Whether everything was read.
    var isAtEnd: Bool { index >= end }

    /// The next token that is not white space.
    var peek: Token.Kind? { index < end ? tokens[index].kind : nil }

    mutating func advance() {
        index += 1
        skipSpace()
    }

    /// The next word in lower case, if the next token is one.
    var word: String? {
        if case .ident(let name)? = peek { return name.asciiLowercased }
        return nil
    }

    /// Passes a word.
    mutating func take(_ name: String) -> Bool {
        guard word == name else { return false }
        advance()
        return true
    }

    /// Passes a token.
    mutating func take(_ kind: Token.Kind) -> Bool {
        guard peek == kind else { return false }
        advance()
        return true
    }

    /// Reads a word that a table knows.
    mutating func word<Value>(_ lookup: (String) -> Value?) -> Value? {
        guard let name = word, let value = lookup(name) else { return nil }
        advance()
        return value
    }

    /// Reads an identifier as written.
    mutating func identifier() -> String? {
        guard case .ident(let name)? = peek else { return nil }
        advance()
        return name
    }

    /// Reads a custom identifier: any but the words every property takes (CSS Values 4 §4.2).
    mutating func customIdentifier() -> String? {
        guard let word, WideKeyword.named(word) == nil, word != "default" else { return nil }
        return identifier()
    }

    mutating func string() -> String? {
        guard case .string(let text)? = peek else { return nil }
        advance()
        return text
    }

    /// Name of the next function in lower case, if the next token opens one.
    var functionName: String? {
        if case .function(let name)? = peek { return name.asciiLowercased }
        return nil
    }

    /// Passes a function and gives a parser for what stands in it.
    mutating func function() -> ValueParser? {
        guard case .function? = peek else { return nil }
        let start = index + 1
        let close = closer(from: start)
        var inner = ValueParser(tokens, range: start..<close, base: base)
        inner.allowsUnitlessLengths = allowsUnitlessLengths
        index = min(close + 1, end)
        skipSpace()
        return inner
    }

    /// Passes a function of one of some names.
    mutating func function(_ name: String) -> ValueParser? {
        functionName == name ? function() : nil
    }

    /// The bracket that ends what was opened before an index.
    func closer(from start: Int) -> Int {
        var open = [Token.Kind.rightParen]
        var place = start
        while place < end {
            let token = tokens[place]
            if token.kind == open.last {
                open.removeLast()
                if open.isEmpty { return place }
            } else if let closer = token.closer {
                open.append(closer)
            }
            place += 1
        }
        return end
    }

    /// Reads what a closure reads, one or more times, parted by commas.
    mutating func list<Element>(_ read: (inout ValueParser) -> Element?) -> [Element]? {
        var elements: [Element] = []
        repeat {
            guard let element = read(&self) else { return nil }
            elements.append(element)
        } while take(.comma)
        return elements
    }

    /// Reads what a closure reads, or leaves the place unchanged.
    mutating func attempt<Value>(_ read: (inout ValueParser) -> Value?) -> Value? {
        let start = index
        if let value = read(&self) { return value }
        index = start
        return nil
    }
}
