/// A value of `fill` or `stroke` (SVG 1.1 §11.2).
enum SVGPaint: Hashable {
    case none
    case currentColor
    case color(Color)
    /// A gradient by id, with what to take where there is none.
    indirect case reference(String, fallback: SVGPaint)

    /// Reads a paint; `nil` where it is none of these.
    init?(_ text: String) {
        let text = text.trimmingSVGSpace()
        if let (id, rest) = Self.reference(in: text) {
            self = .reference(id, fallback: rest.isEmpty ? .none : SVGPaint(rest) ?? .none)
            return
        }
        switch text.lowercased() {
        case "none": self = .none
        case "currentcolor": self = .currentColor
        case "context-fill", "context-stroke": return nil
        case let name:
            guard let color = SVGColor.parse(name) else { return nil }
            self = .color(color)
        }
    }

    /// The id in `url(#id)` and what stands behind it; `nil` where the text is no such reference.
    static func reference(in text: String) -> (id: String, rest: String)? {
        guard text.hasPrefix("url("), let end = text.firstIndex(of: ")") else { return nil }
        let inner = text[text.index(text.startIndex, offsetBy: 4)..<end]
        let name = inner.filter { $0 != "\"" && $0 != "'" && $0 != " " }
        guard name.hasPrefix("#") else { return nil }
        return (String(name.dropFirst()), String(text[text.index(after: end)...]).trimmingSVGSpace())
    }
}

extension String {
    /// Without white space at its ends.
    func trimmingSVGSpace() -> String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(self[first...last])
    }
}
