/// Reads the tokens of a content stream or a CMap.
struct ContentLexer {
    /// How deep arrays and dictionaries may stand in each other.
    private static let depthLimit = 32

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Where the next token is looked for.
    var position: Int { place }

    /// Goes on at another place: behind the bytes of a stream.
    mutating func move(to place: Int) { self.place = place }

    /// The next token; `nil` at the end.
    mutating func next(depth: Int = 0) -> ContentToken? {
        skipSpace()
        guard place < bytes.count, depth < Self.depthLimit else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "/"): return .name(readName())
        case UInt8(ascii: "("): return .string(readLiteral())
        case UInt8(ascii: "<"):
            if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") { return readDictionary(depth) }
            return .string(readHex())
        case UInt8(ascii: "["):
            place += 1
            return .array(readItems(until: "]", depth))
        case UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
            place += 1
            return .operator(String(UnicodeScalar(bytes[place - 1])))
        case UInt8(ascii: ">"):
            place += place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: ">") ? 2 : 1
            return .operator(">>")
        default: return readWord()
        }
    }

    private mutating func skipSpace() {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%") {
                while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
            } else if bytes[place] <= 0x20 {
                place += 1
            } else {
                return
            }
        }
    }

    private static func isRegular(_ byte: UInt8) -> Bool { byte > 0x20 && !"()<>[]{}/%".utf8.contains(byte) }

    private mutating func readName() -> String {
        place += 1
        var name: [UInt8] = []
        while place < bytes.count, Self.isRegular(bytes[place]) {
            if bytes[place] == UInt8(ascii: "#"), place + 2 < bytes.count,
                let high = Self.digit(bytes[place + 1]), let low = Self.digit(bytes[place + 2])
            {
                name.append(high << 4 | low)
                place += 3
            } else {
                name.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func readWord() -> ContentToken {
        let start = place
        while place < bytes.count, Self.isRegular(bytes[place]) { place += 1 }
        if place == start { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        if let value = Double(word) { return .number(value) }
        return .operator(word)
    }

    private mutating func readHex() -> [UInt8] {
        place += 1
        var digits: [UInt8] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            if let digit = Self.digit(bytes[place]) { digits.append(digit) }
            place += 1
        }
        place += 1
        if digits.count % 2 != 0 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private mutating func readLiteral() -> [UInt8] {
        place += 1
        var result: [UInt8] = []
        var depth = 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\\"): readEscape(into: &result)
            case UInt8(ascii: "("):
                depth += 1
                result.append(byte)
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return result }
                result.append(byte)
            default: result.append(byte)
            }
        }
        return result
    }

    private mutating func readEscape(into result: inout [UInt8]) {
        guard place < bytes.count else { return }
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case 0x0A: break
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = Int(byte & 7)
            for _ in 0..<2 where place < bytes.count && bytes[place] & 0xF8 == 0x30 {
                value = value * 8 + Int(bytes[place] & 7)
                place += 1
            }
            result.append(UInt8(truncatingIfNeeded: value))
        default: result.append(byte)
        }
    }

    private mutating func readItems(until end: String, _ depth: Int) -> [ContentToken] {
        var items: [ContentToken] = []
        while let token = next(depth: depth + 1) {
            if case .operator(let sign) = token, sign == end { break }
            items.append(token)
        }
        return items
    }

    private mutating func readDictionary(_ depth: Int) -> ContentToken {
        place += 2
        let items = readItems(until: ">>", depth)
        var entries: [String: ContentToken] = [:]
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            if let key = items[index].name { entries[key] = items[index + 1] }
        }
        return .dictionary(entries)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
