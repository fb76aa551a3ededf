extension Tokenizer {
    /// Whether a number starts so many bytes ahead (§4.3.10).
    func startsNumber(at ahead: Int) -> Bool {
        var ahead = ahead
        if peek(ahead) == 0x2B || peek(ahead) == 0x2D { ahead += 1 }
        if peek(ahead) == 0x2E { ahead += 1 }
        return CharacterTest.isDigit(peek(ahead))
    }

    /// Reads a number, percentage or dimension (§4.3.3).
    mutating func consumeNumeric() -> Token.Kind {
        let number = consumeNumber()
        if peek() == 0x25 {
            position += 1
            return .percentage(number)
        }
        return startsIdentifier(at: 0) ? .dimension(number, unit: consumeName()) : .number(number)
    }

    /// Reads a number (§4.3.13).
    private mutating func consumeNumber() -> NumericValue {
        let start = position
        var isInteger = true
        let isSigned = peek() == 0x2B || peek() == 0x2D
        if isSigned { position += 1 }
        skipDigits()
        if peek() == 0x2E, CharacterTest.isDigit(peek(1)) {
            isInteger = false
            position += 1
            skipDigits()
        }
        if peek() | 0x20 == 0x65 {
            let sign = peek(1) == 0x2B || peek(1) == 0x2D ? 1 : 0
            if CharacterTest.isDigit(peek(1 + sign)) {
                isInteger = false
                position += 1 + sign
                skipDigits()
            }
        }
        let value = Self.decimal(bytes[start..<position])
        return NumericValue(value: value, isInteger: isInteger, isSigned: isSigned)
    }

    private mutating func skipDigits() {
        while CharacterTest.isDigit(peek()) { position += 1 }
    }

    /// The value of a number as written; exact for up to 15 digits, by the library beyond.
    private static func decimal(_ text: ArraySlice<UInt8>) -> Double {
        var mantissa = 0.0
        var digits = 0
        var decimals = 0
        var isFraction = false
        for byte in text {
            switch byte {
            case 0x30...0x39:
                mantissa = mantissa * 10 + Double(byte - 0x30)
                digits += 1
                if isFraction { decimals += 1 }
            case 0x2E: isFraction = true
            case 0x2B, 0x2D: continue
            default:
                // An exponent: its sign would be misread above.
                return Double(String(decoding: text, as: UTF8.self)) ?? 0
            }
        }
        guard digits <= 15 else { return Double(String(decoding: text, as: UTF8.self)) ?? 0 }
        let value = mantissa / powersOfTen[decimals]
        return text.first == 0x2D ? -value : value
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
