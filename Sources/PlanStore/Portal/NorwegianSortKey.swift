/// Bytes that sort as Norwegian words do: a to z, then æ, ø, å; numbers by their value; without regard to case.
struct NorwegianSortKey {
    /// The key: compare byte by byte.
    let bytes: [UInt8]

    init(_ text: String) {
        var bytes: [UInt8] = []
        var digits: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            if (0x30...0x39).contains(scalar.value) {
                digits.append(UInt8(scalar.value))
                continue
            }
            Self.flush(&digits, to: &bytes)
            bytes.append(contentsOf: Self.weights(scalar))
        }
        Self.flush(&digits, to: &bytes)
        self.bytes = bytes
    }

    /// A number: its length stands before its digits, so that 4 comes before 12.
    private static func flush(_ digits: inout [UInt8], to bytes: inout [UInt8]) {
        guard !digits.isEmpty else { return }
        let significant = digits.drop { $0 == 0x30 }
        bytes.append(0x30)
        bytes.append(UInt8(min(255, significant.count)))
        bytes.append(contentsOf: significant)
        digits.removeAll()
    }

    private static func weights(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "a"..."z": [UInt8(scalar.value)]
        case "æ", "ä": [0x7B]
        case "ø", "ö": [0x7C]
        case "å": [0x7D]
        case "á", "à", "â", "ã": [0x61]
        case "é", "è", "ê", "ë": [0x65]
        case "í", "ì", "î", "ï": [0x69]
        case "ó", "ò", "ô", "õ": [0x6F]
        case "ú", "ù", "û": [0x75]
        case "ü", "ý": [0x79]
        case "č", "ç": [0x63]
        case "đ", "ð": [0x64]
        case "ñ", "ŋ": [0x6E]
        case "š": [0x73]
        case "ŧ": [0x74]
        case "ž": [0x7A]
        case " ", "-", "–", "\u{A0}", ",", ".", "/": [0x20]
        case "\u{0300}"..."\u{036F}": []
        default: scalar.value < 0x80 ? [0x21] : [0x7E]
        }
    }
}
