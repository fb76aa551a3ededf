/// Where a value is written: decides what it may contain.
enum ValuePlace: Sendable, Hashable {
    /// A plain attribute: anything is text.
    case plain
    /// An attribute that is followed as an address.
    case url
    /// A style sheet or `style` attribute.
    case style

    /// The place of an attribute.
    init(attribute name: String) {
        switch name {
        case "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href": self = .url
        case "style": self = .style
        default: self = .plain
        }
    }

    /// The value made safe for the place.
    func escaped(_ text: String, inQuotes: Bool) -> [UInt8] {
        switch self {
        case .plain: Array(text.utf8)
        case .url: Self.isSafe(url: text) ? Array(text.utf8) : Array("#".utf8)
        case .style: inQuotes ? Self.cssString(text) : Self.cssValue(text)
        }
    }

    /// Whether an address leads nowhere but to the web, to mail, to a telephone or into the document itself.
    static func isSafe(url: String) -> Bool {
        let head = url.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return true }
        let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
        return ["http", "https", "mailto", "tel"].contains(scheme)
    }

    /// A value between quotation marks of a style sheet: what could end it is written as an escape (CSS Syntax 3 §4.3.7).
    static func cssString(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                0..<0x20:
                bytes.append(contentsOf: Array("\\\(String(byte, radix: 16)) ".utf8))
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    /// A bare value of a style sheet: numbers, units, names, colours; the rest is left out.
    static func cssValue(_ text: String) -> [UInt8] {
        text.utf8.filter { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "%"),
                UInt8(ascii: "#"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "_"), 0x80...:
                true
            default: false
            }
        }
    }
}
