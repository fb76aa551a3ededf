/// How deep the bytes of a JSON text stand in objects, lists and strings.
struct Nesting {
    private var depth = 0
    private var inString = false
    private var isEscaped = false

    /// Whether the next byte stands in no object, list or string.
    var isOutermost: Bool { depth == 0 && !inString }

    /// Takes a byte of any value.
    mutating func take(_ byte: UInt8) {
        if inString {
            if closesString(byte) { inString = false }
            return
        }
        switch byte {
        case UInt8(ascii: "\""): inString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
    }

    /// Takes a byte of a string; whether it is the quotation mark that ends it.
    mutating func closesString(_ byte: UInt8) -> Bool {
        if isEscaped {
            isEscaped = false
            return false
        }
        isEscaped = byte == UInt8(ascii: "\\")
        return byte == UInt8(ascii: "\"")
    }
}
