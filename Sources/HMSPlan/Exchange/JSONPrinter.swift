/// Writes JSON for people: indented by two spaces, short lists of plain values on one line.
struct JSONPrinter {
    /// What is written so far, in UTF-8.
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    /// Writes a value, and an end of line after the outermost.
    mutating func print(_ node: JSONNode) {
        switch node.value {
        case .object(let members):
            enclosed("{", "}", members) { printer, member in
                printer.string(member.key)
                printer.text(": ")
                printer.print(member.value)
            }
        case .array(let elements) where elements.allSatisfy(\.isPlain): inline(elements)
        case .array(let elements): enclosed("[", "]", elements) { $0.print($1) }
        case .string(let value): string(value)
        case .number(let value): text(value)
        case .bool(let value): text(value ? "true" : "false")
        case .null: text("null")
        }
        if depth == 0 { text("\n") }
    }

    private mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func enclosed<Element>(
        _ open: String, _ close: String, _ elements: [Element], _ each: (inout JSONPrinter, Element) -> Void
    ) {
        text(open)
        depth += 1
        for (index, element) in elements.enumerated() {
            text(index == 0 ? "\n" : ",\n")
            text(String(repeating: "  ", count: depth))
            each(&self, element)
        }
        depth -= 1
        if !elements.isEmpty { text("\n" + String(repeating: "  ", count: depth)) }
        text(close)
    }

    private mutating func inline(_ elements: [JSONNode]) {
        text("[")
        depth += 1
        for (index, element) in elements.enumerated() {
            if index > 0 { text(", ") }
            print(element)
        }
        depth -= 1
        text("]")
    }

    private mutating func string(_ value: String) {
        text("\"")
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: text("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        text("\"")
    }
}

extension JSONNode {
    /// Whether the value is neither an object nor a list.
    var isPlain: Bool {
        switch value {
        case .object, .array: false
        case .string, .number, .bool, .null: true
        }
    }
}
