/// Colours in SVG attributes: `#rgb`, `#rrggbb`, with alpha, `rgb()` and names.
enum SVGColor {
    /// The colour of a text in lower case; `nil` where it is none.
    static func parse(_ text: String) -> Color? {
        if text.hasPrefix("#") { return hexadecimal(text.utf8.dropFirst()) }
        if text.hasPrefix("rgb") { return function(text) }
        if text == "transparent" { return .transparent }
        return NamedColors.value(text).map { value in
            Color(red: channel(value >> 16), green: channel(value >> 8), blue: channel(value))
        }
    }

    private static func channel(_ value: UInt32) -> Float { Float(value & 255) / 255 }

    private static func hexadecimal(_ digits: some Collection<UInt8>) -> Color? {
        let values = digits.compactMap(digit)
        guard values.count == digits.count else { return nil }
        let channels: [Int]
        switch values.count {
        case 3, 4: channels = values.map { $0 * 17 }
        case 6, 8: channels = stride(from: 0, to: values.count, by: 2).map { values[$0] * 16 + values[$0 + 1] }
        default: return nil
        }
        let parts = channels.map { Float($0) / 255 }
        return Color(red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count == 4 ? parts[3] : 1)
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte - 0x30)
        case 0x61...0x66: Int(byte - 0x61) + 10
        case 0x41...0x46: Int(byte - 0x41) + 10
        default: nil
        }
    }

    /// `rgb(0, 0, 0)`, `rgb(0% 0% 0% / 0.5)`.
    private static func function(_ text: String) -> Color? {
        guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
        let inner = String(text[text.index(after: open)...].dropLast().map { $0 == "/" ? "," : $0 })
        var scanner = NumberScanner(inner)
        var channels: [Double] = []
        while !scanner.isAtEnd() {
            guard let number = scanner.number() else { return nil }
            let isShare = scanner.unit() == "%"
            channels.append(min(max(isShare ? number / 100 : channels.count < 3 ? number / 255 : number, 0), 1))
        }
        guard channels.count == 3 || channels.count == 4 else { return nil }
        let parts = channels.map { Float($0) }
        return Color(red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count == 4 ? parts[3] : 1)
    }
}
