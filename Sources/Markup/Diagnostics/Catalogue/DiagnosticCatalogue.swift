/// Every code that a diagnostic can have, with its explanation.
public enum DiagnosticCatalogue {
    /// Codes that belong together.
    public struct Group: Sendable {
        /// The heading over them.
        public let title: String
        /// The codes, in the order in which they are explained.
        public let entries: [DiagnosticEntry]
    }

    /// All groups.
    public static let groups = [
        Group(title: "Names and sections of a template", entries: templateNames),
        Group(title: "Markup of a template", entries: templateMarkup),
        Group(title: "The template as a whole", entries: templateFiles),
        Group(title: "Texts and languages", entries: texts),
        Group(title: "Themes", entries: themes),
        Group(title: "Readers", entries: readers),
        Group(title: "Style sheets", entries: styles),
        Group(title: "Images, drawings and fonts", entries: images),
        Group(title: "Pages", entries: pages),
        Group(title: "Archival PDF", entries: archival),
        Group(title: "Operation", entries: operation),
    ]

    /// The explanation of a code.
    public static func entry(_ code: String) -> DiagnosticEntry? {
        groups.lazy.flatMap(\.entries).first { $0.code.text == code }
    }
}
