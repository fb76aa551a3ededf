import Typesetter

/// Why a page ends where it does, in the words of the page.
struct PageEnding: Encodable, Sendable {
    /// What the next page begins with: `<section>`.
    let element: String
    /// The reason in Bokmål.
    let reason: String

    init(_ pageBreak: PageBreak) {
        element = pageBreak.element == nil ? "tekst" : pageBreak.name
        reason = Self.words[pageBreak.reason] ?? Self.named(pageBreak.reason) ?? pageBreak.reason
    }

    private static let words = [
        "a break is forced": "skiftet er tvunget fram",
        "it does not fit on the page": "det er ikke plass til mer",
        "what follows must stay with it": "det som følger, må stå sammen med det",
        "no better place for a break": "det finnes ikke noe bedre sted",
        "the table does not begin well here": "tabellen kan ikke begynne godt her",
        "the next row does not fit on the page": "det er ikke plass til neste rad",
        "the row is higher than a page": "raden er høyere enn en side",
    ]

    /// `the page 'wide' begins`.
    private static func named(_ reason: String) -> String? {
        let parts = reason.split(separator: "'")
        guard reason.hasPrefix("the page '"), parts.count == 3 else { return nil }
        return "her begynner sidetypen «\(parts[1])»"
    }
}
