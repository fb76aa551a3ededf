import Markup

/// Finds a document that states another language than its texts are written in: a screen reader would read it with the
/// wrong voice.
struct LanguageRule {
    let checked: CheckedDocument
    /// The language of the texts: `nb-NO`.
    let tag: String

    func diagnostics() -> [Diagnostic] {
        guard let root = checked.elements.first, let stated = checked.document.attribute("lang", of: root) else {
            // That no language is stated is told with what the archival file lacks.
            return []
        }
        let wanted = tag.prefix { $0 != "-" }
        guard stated.lowercased().prefix(while: { $0 != "-" }) != wanted else { return [] }
        return [
            checked.diagnostic(
                "language-mismatch", .error, "<html> states the language '\(stated)', and the texts are in '\(wanted)'",
                ["write <html lang=\"{{language}}\">"], root)
        ]
    }
}
