package import HMSPlan

/// The order of words in a language; marks and case count only between equal words.
///
/// In Norwegian æ, ø and å stand behind z. In English they stand among the letters they are made from.
package struct AlphabeticalOrder: Comparable {
    private let key: [UInt32]
    private let text: String

    package init(_ text: String, in language: ReportLanguage) {
        self.text = text
        let weights = language == .en ? Self.englishWeights : Self.weights
        key = text.lowercased().unicodeScalars.flatMap(weights)
    }

    package static func < (lhs: AlphabeticalOrder, rhs: AlphabeticalOrder) -> Bool {
        if lhs.key != rhs.key { return lhs.key.lexicographicallyPrecedes(rhs.key) }
        return lhs.text.unicodeScalars.lexicographicallyPrecedes(rhs.text.unicodeScalars)
    }

    private static func englishWeights(_ scalar: Unicode.Scalar) -> [UInt32] {
        switch scalar {
        case "æ", "ä": [letter("a"), letter("e")]
        case "ø", "ö": [letter("o")]
        case "å": [letter("a")]
        default: weights(scalar)
        }
    }

    private static func weights(_ scalar: Unicode.Scalar) -> [UInt32] {
        switch scalar {
        case "æ", "ä": [zed + 1]
        case "ø", "ö": [zed + 2]
        case "å": [zed + 3]
        case "á", "à", "â", "ã": [letter("a")]
        case "č", "ç": [letter("c")]
        case "đ", "ð": [letter("d")]
        case "é", "è", "ê", "ë": [letter("e")]
        case "í", "ì", "î", "ï": [letter("i")]
        case "ŋ", "ñ": [letter("n")]
        case "ó", "ò", "ô", "õ": [letter("o")]
        case "š": [letter("s")]
        case "ŧ": [letter("t")]
        case "ú", "ù", "û": [letter("u")]
        case "ü", "ý": [letter("y")]
        case "ž": [letter("z")]
        case "\u{0300}"..."\u{036F}": []
        default: [scalar.value <= zed ? scalar.value : scalar.value + 3]
        }
    }

    private static let zed = letter("z")

    private static func letter(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }
}
