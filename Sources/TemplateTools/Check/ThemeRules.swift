import Markup
import StatusReport
import Template
import Typesetter

/// Finds what a theme must not change, and colours of it that stand out too little from each other.
struct ThemeRules {
    private let theme: ReportTheme
    private let parts: ThemableParts
    private let styles: ThemableStyles

    init(_ theme: ReportTheme, _ parts: ThemableParts, loader: any ResourceLoader) throws(TemplateErrors) {
        self.theme = theme
        self.parts = parts
        do throws(Diagnostic) {
            styles = try ThemableStyles(parts, loader: loader)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
    }

    func diagnostics() -> [Diagnostic] {
        theme.problems(over: parts, styles: styles) + parts.contrast.compactMap(diagnostic)
    }

    private func diagnostic(_ pair: ThemableParts.ContrastPair) -> Diagnostic? {
        guard let text = color(pair.text), let ground = color(pair.ground) else {
            return Diagnostic(
                "theme-contrast", .error, "the colours \(pair.text) and \(pair.ground) cannot be compared",
                hints: ["write six digits (#1C5566) or a custom property of \(parts.styles) in template.yml"])
        }
        guard let faint = FaintText(text: text, ground: ground, isLarge: pair.isLarge) else { return nil }
        return Diagnostic(
            "theme-contrast", .error,
            "\(shown(pair.text, text)) on \(shown(pair.ground, ground)) has a contrast of \(faint.ratio), and \(faint.asked)",
            hints: [
                "make one of them darker or lighter"
                    + (pair.isLarge ? "; the pair is large text or a drawing" : "")
            ], at: location(pair))
    }

    /// `--accent (#1C5566)`.
    private func shown(_ name: String, _ color: Color) -> String {
        name.hasPrefix("#") ? name : "\(name) (\(color.hexadecimal))"
    }

    private func color(_ name: String) -> Color? {
        let value = theme.properties.first { $0.name == name }?.value ?? styles.value(of: name)
        return value.flatMap(Color.init(sixDigits:))
    }

    private func location(_ pair: ThemableParts.ContrastPair) -> SourceLocation? {
        theme.properties.first { $0.name == pair.text || $0.name == pair.ground }?.location
    }
}
