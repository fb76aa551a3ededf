/// A font of an inspected file: how its codes become text.
struct InspectedFont {
    /// Bytes of a code.
    private let codeLength: Int
    private var texts: [Int: String] = [:]

    /// Reads a font dictionary.
    init(_ font: InspectedObject) {
        codeLength = font["/Subtype"]?.name == "Type0" ? 2 : 1
        guard let map = font["/ToUnicode"], map.isStream else { return }
        read(map.content)
    }

    /// The texts of a shown string's codes; those without text become U+FFFD.
    func texts(of string: [UInt8]) -> [String] {
        var result: [String] = []
        for start in stride(from: 0, to: string.count - codeLength + 1, by: codeLength) {
            let code = string[start..<start + codeLength].reduce(0) { $0 << 8 | Int($1) }
            result.append(texts[code] ?? (codeLength == 1 ? String(UnicodeScalar(UInt8(code))) : "\u{FFFD}"))
        }
        return result
    }

    /// The text that the font's map gives a code; `nil` for none.
    func mappedText(of code: Int) -> String? { texts[code] }

    private mutating func read(_ map: [UInt8]) {
        var lexer = ContentLexer(map)
        var operands: [ContentToken] = []
        while let token = lexer.next() {
            guard case .operator(let name) = token else {
                operands.append(token)
                continue
            }
            if name == "endbfchar" { readPairs(operands) }
            if name == "endbfrange" { readRanges(operands) }
            operands = []
        }
    }

    private mutating func readPairs(_ operands: [ContentToken]) {
        for index in stride(from: 0, to: operands.count - 1, by: 2) {
            guard let code = operands[index].string, let text = operands[index + 1].string else { continue }
            texts[Self.number(code)] = Self.utf16(text)
        }
    }

    private mutating func readRanges(_ operands: [ContentToken]) {
        for index in stride(from: 0, to: operands.count - 2, by: 3) {
            guard let first = operands[index].string, let last = operands[index + 1].string else { continue }
            let codes = Self.number(first)...max(Self.number(first), min(Self.number(last), 0xFFFF))
            for (offset, code) in codes.enumerated() {
                switch operands[index + 2] {
                case .array(let items) where offset < items.count:
                    texts[code] = items[offset].string.map(Self.utf16)
                case .string(var text) where !text.isEmpty:
                    text[text.count - 1] &+= UInt8(truncatingIfNeeded: offset)
                    texts[code] = Self.utf16(text)
                default: break
                }
            }
        }
    }

    private static func number(_ bytes: [UInt8]) -> Int { bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) } }

    private static func utf16(_ bytes: [UInt8]) -> String {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }
}
