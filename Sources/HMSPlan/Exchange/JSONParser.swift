/// Parses one JSON text (RFC 8259), strictly, keeping lines.
///
/// A parser of our own: none gives places, which import errors must name, and none reads a file of a gigabyte record by
/// record.
struct JSONParser {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var line: Int
    private var depth = 0

    /// Nesting that no exchange file needs.
    private static let maximumDepth = 32

    /// Why the text is not JSON.
    struct Failure: Error {
        let line: Int
        let reason: String
    }

    /// Parses the bytes as one value.
    ///
    /// - Parameter line: line of the file on which the bytes begin.
    static func parse(_ bytes: [UInt8], line: Int) throws(Failure) -> JSONNode {
        var parser = JSONParser(bytes: bytes[...], index: 0, line: line)
        let node = try parser.value()
        parser.skipSpace()
        guard parser.index == bytes.endIndex else { throw parser.failure("something follows the value") }
        return node
    }

    private init(bytes: ArraySlice<UInt8>, index: Int, line: Int) {
        self.bytes = bytes
        self.index = index
        self.line = line
    }

    private var byte: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private func failure(_ reason: String) -> Failure { Failure(line: line, reason: reason) }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            if byte == 0x0A { line += 1 }
            index += 1
        }
    }

    private mutating func value() throws(Failure) -> JSONNode {
        skipSpace()
        let start = line
        switch byte {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try object()), line: start)
        case UInt8(ascii: "["): return JSONNode(value: .array(try array()), line: start)
        case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), line: start)
        case UInt8(ascii: "t"): return JSONNode(value: try word("true", .bool(true)), line: start)
        case UInt8(ascii: "f"): return JSONNode(value: try word("false", .bool(false)), line: start)
        case UInt8(ascii: "n"): return JSONNode(value: try word("null", .null), line: start)
        case nil: throw failure("the text ends where a value is expected")
        default: return JSONNode(value: .number(try number()), line: start)
        }
    }

    private mutating func word(_ word: String, _ value: JSONNode.Value) throws(Failure) -> JSONNode.Value {
        guard bytes[index...].prefix(word.utf8.count).elementsEqual(word.utf8) else {
            throw failure("expected a value")
        }
        index += word.utf8.count
        return value
    }

    private mutating func enter() throws(Failure) {
        depth += 1
        index += 1
        guard depth <= Self.maximumDepth else { throw failure("values are nested deeper than \(Self.maximumDepth)") }
    }

    private mutating func object() throws(Failure) -> [JSONMember] {
        try enter()
        defer { depth -= 1 }
        var members: [JSONMember] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        while true {
            skipSpace()
            guard byte == UInt8(ascii: "\"") else { throw failure("expected a name in quotation marks") }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure("expected ':' after \"\(key)\"") }
            members.append(JSONMember(key: key, value: try value()))
            skipSpace()
            if take(UInt8(ascii: "}")) { return members }
            guard take(UInt8(ascii: ",")) else { throw failure("expected ',' or '}' after the value of \"\(key)\"") }
        }
    }

    private mutating func array() throws(Failure) -> [JSONNode] {
        try enter()
        defer { depth -= 1 }
        var elements: [JSONNode] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return elements }
            guard take(UInt8(ascii: ",")) else { throw failure("expected ',' or ']' in the list") }
        }
    }

    private mutating func take(_ wanted: UInt8) -> Bool {
        guard byte == wanted else { return false }
        index += 1
        return true
    }

    private mutating func number() throws(Failure) -> String {
        let start = index
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            try digits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(Failure) {
        let start = index
        while let byte, (0x30...0x39).contains(byte) { index += 1 }
        guard start < index else { throw failure("expected a value") }
    }

    // MARK: Strings

    private mutating func string() throws(Failure) -> String {
        index += 1
        let start = index
        while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        if byte == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try text(bytes[start..<index])
        }
        return try escapedString(Array(bytes[start..<index]))
    }

    private mutating func escapedString(_ head: [UInt8]) throws(Failure) -> String {
        var buffer = head
        while let byte {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(buffer[...])
            case UInt8(ascii: "\\"): try escape(&buffer)
            case 0..<0x20: throw failure("a control character stands in a string; write \\n or \\u000a")
            default: buffer.append(byte)
            }
        }
        throw failure("a string is not closed")
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(Failure) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        // Decoding repairs what is not UTF-8, which then differs. ASCII needs no repair.
        guard bytes.allSatisfy({ $0 < 0x80 }) || text.utf8.elementsEqual(bytes) else {
            throw failure("a string is not UTF-8")
        }
        return text
    }

    private mutating func escape(_ buffer: inout [UInt8]) throws(Failure) {
        guard let byte else { throw failure("a string is not closed") }
        index += 1
        switch byte {
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "u"): buffer.append(contentsOf: Array(String(try scalar()).utf8))
        default: throw failure("'\\\(Character(Unicode.Scalar(byte)))' is no escape")
        }
    }

    private mutating func scalar() throws(Failure) -> Unicode.Scalar {
        let first = try unit()
        if (0xD800..<0xDC00).contains(first), byte == UInt8(ascii: "\\") {
            index += 1
            guard take(UInt8(ascii: "u")) else { throw failure("half of a surrogate pair") }
            let second = try unit()
            guard (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw failure("half of a surrogate pair") }
            return scalar
        }
        guard let scalar = Unicode.Scalar(first) else { throw failure("half of a surrogate pair") }
        return scalar
    }

    private mutating func unit() throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte, let digit = Self.hexadecimal(byte) else {
                throw failure("\\u needs four hexadecimal digits")
            }
            value = value << 4 + digit
            index += 1
        }
        return value
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        default: nil
        }
    }
}
