import Markup
import Typesetter

/// A text that stands out too little from its ground (WCAG 2.1, success criterion 1.4.3, level AA).
struct FaintText {
    private let text: Color
    private let ground: Color
    private let needed: Double

    /// `nil` where the contrast is enough.
    ///
    /// - Parameter isLarge: whether the text is large as WCAG means it, for which less is enough.
    init?(text: Color, ground: Color, isLarge: Bool) {
        needed = isLarge ? 3.0 : 4.5
        guard text.contrast(to: ground) < needed else { return nil }
        self.text = text
        self.ground = ground
    }

    /// The contrast: `2.10`.
    var ratio: String { Self.decimal(text.contrast(to: ground)) }

    /// What is asked for instead.
    var asked: String { "WCAG AA asks for \(Self.decimal(needed))" }

    /// The error about it.
    ///
    /// - Parameter quoted: the text, where its place does not tell which it is.
    func diagnostic(_ quoted: String? = nil, at location: SourceLocation?) -> Diagnostic {
        let hint =
            quoted.map { "the text is '\($0)'; \(asked): make it darker or its ground lighter, or the reverse" }
            ?? "\(asked): make the text darker or its ground lighter, or the reverse"
        return Diagnostic(
            "contrast-low", .error, "text in \(text.hexadecimal) on \(ground.hexadecimal) has a contrast of \(ratio)",
            hints: [hint], at: location)
    }

    /// `4.52`, never rounded up.
    private static func decimal(_ value: Double) -> String {
        let hundredths = Int(value * 100)
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
