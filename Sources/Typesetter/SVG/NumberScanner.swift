/// Reads numbers, flags and words out of SVG attribute values (SVG 1.1 §4.2, §8.3.9), byte by byte.
struct NumberScanner {
    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Whether nothing but separators is left.
    mutating func isAtEnd() -> Bool {
        skipSeparators()
        return place >= bytes.count
    }

    /// The next byte that is no separator, without moving on.
    mutating func peek() -> UInt8? {
        skipSeparators()
        return place < bytes.count ? bytes[place] : nil
    }

    /// Moves over one byte.
    mutating func advance() { place += 1 }

    /// Moves over a byte if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        place += 1
        return true
    }

    /// A number with sign, fraction and exponent; `nil` (and no move) where there is none.
    mutating func number() -> Double? {
        skipSeparators()
        let start = place
        let isNegative = sign()
        var mantissa = 0.0
        var digits = 0
        var scale = 0
        while let digit = digit() {
            mantissa = mantissa * 10 + digit
            digits += 1
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            while let digit = digit() {
                if digits < 17 {
                    mantissa = mantissa * 10 + digit
                    scale -= 1
                }
                digits += 1
            }
        }
        guard digits > 0 else {
            place = start
            return nil
        }
        let value = Self.scaled(mantissa, by: scale + exponent())
        return isNegative ? -value : value
    }

    /// A flag of an arc: a single 0 or 1, which needs no separator behind it.
    mutating func flag() -> Bool? {
        guard let byte = peek(), byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else { return nil }
        place += 1
        return byte == UInt8(ascii: "1")
    }

    /// Letters, digits, `%` and hyphens.
    mutating func word() -> String {
        skipSeparators()
        let start = place
        while place < bytes.count, Self.isWordByte(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Letters or `%` directly behind a number.
    mutating func unit() -> String {
        let start = place
        while place < bytes.count, Self.isLetter(bytes[place]) || bytes[place] == UInt8(ascii: "%") { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    /// All numbers up to the end; `nil` where something else stands between them.
    static func numbers(_ text: String) -> [Double]? {
        var scanner = NumberScanner(text)
        var result: [Double] = []
        while !scanner.isAtEnd() {
            guard let number = scanner.number() else { return nil }
            result.append(number)
        }
        return result
    }

    private mutating func skipSeparators() {
        while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: ",") { place += 1 }
    }

    private mutating func sign() -> Bool {
        guard place < bytes.count else { return false }
        if bytes[place] == UInt8(ascii: "+") { place += 1 }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "-") else { return false }
        place += 1
        return true
    }

    private mutating func digit() -> Double? {
        guard place < bytes.count, bytes[place] >= 0x30, bytes[place] <= 0x39 else { return nil }
        defer { place += 1 }
        return Double(bytes[place] - 0x30)
    }

    /// An exponent, but not the `e` of a unit such as `em`.
    private mutating func exponent() -> Int {
        guard place + 1 < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") else { return 0 }
        let start = place
        place += 1
        let isNegative = sign()
        var value = 0
        var digits = 0
        while let digit = digit() {
            value = min(400, value * 10 + Int(digit))
            digits += 1
        }
        if digits == 0 { place = start }
        return digits == 0 ? 0 : isNegative ? -value : value
    }

    /// Powers of ten that are exact, so that the same text gives the same number on any machine.
    private static func scaled(_ mantissa: Double, by power: Int) -> Double {
        var value = mantissa
        var rest = abs(power)
        while rest > 0 {
            let step = min(rest, 22)
            var factor = 1.0
            for _ in 0..<step { factor *= 10 }
            value = power < 0 ? value / factor : value * factor
            rest -= step
        }
        return value.isFinite ? value : 0
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "%")
    }
}
