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
        case "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "srcset", "imagesrcset",
            "background", "ping", "longdesc", "manifest":
            self = .url
        case "style": self = .style
        default: self = .plain
        }
    }

    /// The value made safe for the place.
    ///
    /// - Parameters:
    ///   - position: where in a style sheet it stands.
    ///   - written: what stands before it in the same attribute.
    func escaped(_ text: String, _ position: StylePosition, after written: [UInt8]) -> [UInt8] {
        switch self {
        case .plain: Array(text.utf8)
        case .url: written.contains(UInt8(ascii: "?")) ? Self.queryPart(text) : Array(text.utf8)
        case .style: Self.style(text, position)
        }
    }

    private static func style(_ text: String, _ position: StylePosition) -> [UInt8] {
        switch position {
        case .bare: cssValue(text)
        case .string: cssString(text)
        case .address: cssAddress(text)
        case .comment: []
        }
    }

    // MARK: Addresses

    /// Whether an address leads nowhere but to the web, to mail, to a telephone or into the document itself.
    static func isSafe(url: some Sequence<UInt8>) -> Bool {
        guard let scheme = scheme(of: url) else { return true }
        return ["http", "https", "mailto", "tel"].contains(scheme)
    }

    /// Whether an address that the template writes itself is no code; a drawing may stand in it as `data:`.
    static func isSafe(literal url: String) -> Bool {
        guard let scheme = scheme(of: url.utf8) else { return true }
        return !["javascript", "vbscript", "file", "about", "blob"].contains(scheme)
    }

    /// What stands before the first colon, without characters that browsers leave out.
    private static func scheme(of url: some Sequence<UInt8>) -> String? {
        var head: [UInt8] = []
        for byte in url {
            switch byte {
            case UInt8(ascii: ":"): return String(decoding: head, as: UTF8.self).lowercased()
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            case 0...0x20: continue
            default: head.append(byte)
            }
        }
        return nil
    }

    /// A value in the query of an address: only unreserved characters stand for themselves (RFC 3986 §2.3).
    static func queryPart(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isUnreserved = isAlphanumeric(byte) || "-._~".utf8.contains(byte)
            if isUnreserved { bytes.append(byte) } else { bytes += Array("%\(hex(byte))".utf8) }
        }
        return bytes
    }

    // MARK: Style sheets

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
        text.utf8.filter { isAlphanumeric($0) || $0 >= 0x80 || ".-%# ,_".utf8.contains($0) }
    }

    /// A value in `url(…)`: a name inside of the bundle; what leads elsewhere is left out.
    static func cssAddress(_ text: String) -> [UInt8] {
        guard scheme(of: text.utf8) == nil, !text.hasPrefix("//") else { return [] }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isPlain = isAlphanumeric(byte) || byte >= 0x80 || "-._~/%?#=&+".utf8.contains(byte)
            if isPlain { bytes.append(byte) } else { bytes += Array("\\\(hex(byte)) ".utf8) }
        }
        return bytes
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
