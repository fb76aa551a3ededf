/// Reads the placeholders out of an attribute's value or raw text.
struct TokenReader {
    enum Token {
        case literal([UInt8])
        /// A tag by number, and whether it stands between quotation marks.
        case tag(Int, inQuotes: Bool)
    }

    private let bytes: [UInt8]
    private let tracksQuotes: Bool
    private var index = 0
    private var quote: UInt8 = 0

    init(_ bytes: [UInt8], tracksQuotes: Bool) {
        self.bytes = bytes
        self.tracksQuotes = tracksQuotes
    }

    mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        if isAt(TemplateAssembly.tokenStart) { return readTag() }
        let start = index
        while index < bytes.count, !isAt(TemplateAssembly.tokenStart) {
            track(bytes[index])
            index += 1
        }
        return .literal(Array(bytes[start..<index]))
    }

    private mutating func readTag() -> Token {
        var number = 0
        index += TemplateAssembly.tokenStart.count
        while index < bytes.count, !isAt(TemplateAssembly.tokenEnd) {
            number = min(number, 1 << 30) * 10 + Int(bytes[index] & 15)
            index += 1
        }
        index += TemplateAssembly.tokenEnd.count
        return .tag(number, inQuotes: quote != 0)
    }

    private func isAt(_ mark: [UInt8]) -> Bool {
        index + mark.count <= bytes.count && bytes[index..<(index + mark.count)].elementsEqual(mark)
    }

    private mutating func track(_ byte: UInt8) {
        guard tracksQuotes, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return }
        if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
    }
}
