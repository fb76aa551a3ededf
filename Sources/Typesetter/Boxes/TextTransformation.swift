/// `text-transform` (CSS Text 3 §2.1).
struct TextTransformation {
    private let transform: TextTransform

    init(_ transform: TextTransform) { self.transform = transform }

    /// The transformed text, UTF-8.
    func apply(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        switch transform {
        case .none: return bytes
        case .uppercase: return Array(text.uppercased().utf8)
        case .lowercase: return Array(text.lowercased().utf8)
        case .capitalize: return Array(capitalized(text).utf8)
        }
    }

    private func capitalized(_ text: String) -> String {
        var result = ""
        var isStart = true
        for character in text {
            let isLetter = character.isLetter || character.isNumber
            result += isStart && isLetter ? String(character).uppercased() : String(character)
            isStart = !isLetter && character != "'" && character != "’"
        }
        return result
    }
}
