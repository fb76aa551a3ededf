/// Generated text that shows page numbers: it is written again when these are known.
struct ReferenceText {
    /// A part of the text.
    enum Part {
        case text(String)
        /// The page of the element with an id.
        case page(of: String, CounterStyle)
        /// How many pages there are.
        case total(CounterStyle)
    }

    /// The text box that shows it.
    let box: BoxID
    let parts: [Part]

    /// The text with the given page numbers.
    func text(_ references: PageReferences) -> String { Self.text(of: parts, references) }

    static func text(of parts: [Part], _ references: PageReferences) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .page(let id, let style): references.page(of: id, style)
            case .total(let style): references.total(style)
            }
        }.joined()
    }
}

extension ReferenceText.Part {
    /// Whether the part depends on where pages end.
    var isReference: Bool { if case .text = self { false } else { true } }
}
