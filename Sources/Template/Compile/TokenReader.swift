/// Reads the placeholders out of an attribute's value or raw text.
struct TokenReader {
    enum Token {
        case literal([UInt8])
        /// A tag by number.
        case tag(Int)
    }

    private let bytes: [UInt8]
    private let isStyle: Bool
    private var index = 0
    /// Where in a style sheet the next token stands.
    private(set) var style = StyleCursor()

    init(_ bytes: [UInt8], isStyle: Bool) {
        self.bytes = bytes
        self.isStyle = isStyle
    }

    mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        if isAt(TemplateAssembly.tokenStart) { return readTag() }
        let start = index
        while index < bytes.count, !isAt(TemplateAssembly.tokenStart) {
            if isStyle { style.advance(over: bytes[index]) }
            index += 1
        }
        return .literal(Array(bytes[start..<index]))
    }

    /// Passes all tokens up to the tag of a number.
    mutating func skip(past number: Int) {
        while let token = next() {
            if case .tag(number) = token { return }
        }
    }

    private mutating func readTag() -> Token {
        var number = 0
        index += TemplateAssembly.tokenStart.count
        while index < bytes.count, !isAt(TemplateAssembly.tokenEnd) {
            number = min(number, 1 << 30) * 10 + Int(bytes[index] & 15)
            index += 1
        }
        index += TemplateAssembly.tokenEnd.count
        return .tag(number)
    }

    private func isAt(_ mark: [UInt8]) -> Bool {
        index + mark.count <= bytes.count && bytes[index..<(index + mark.count)].elementsEqual(mark)
    }
}
