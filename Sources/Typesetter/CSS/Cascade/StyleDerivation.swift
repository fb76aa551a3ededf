/// How a style is made from that of another box, where no rule makes one: for anonymous boxes and parts of tables.
enum StyleDerivation: Hashable, Sendable {
    /// Of an anonymous box inside: inherited values, initial ones for the rest (CSS 2.2 §9.2.1.1).
    case anonymous(Display)
    /// Of text inside, which stands in an anonymous inline box.
    case text
    /// Of a list item's marker whose box has the style (`false`: is inside of one with the style).
    case marker(isOwn: Bool)
    /// Of a cell with its share of collapsed borders, which the table paints (CSS 2.2 §17.6.2).
    case collapsedCell(Edges<Double>)
    /// Of a table with the outer half of its collapsed borders; it has no padding.
    case collapsedTable(Edges<Double>)
    /// The same box with all its sizes left to its content.
    case automaticSizes

    /// A derivation of one style.
    struct Key: Hashable, Sendable {
        var style: StyleID
        var derivation: StyleDerivation
    }

    /// The style made from another.
    func style(from origin: ComputedStyle) -> ComputedStyle {
        var style = origin
        switch self {
        case .anonymous(let display): style = origin.anonymous(display)
        case .text:
            style = origin.anonymous(.inline)
            style.box.unicodeBidi = .normal
        case .marker(let isOwn):
            if !isOwn { style = origin.anonymous(.inline) }
            style.text.whiteSpace = .pre
        case .collapsedCell(let border), .collapsedTable(let border):
            style.box.borderWidth = border
            style.box.borderStyle = Edges(all: .none)
            if case .collapsedTable = self { style.box.padding = Edges(all: .zero) }
        case .automaticSizes:
            (style.box.width, style.box.height) = (.auto, .auto)
            (style.box.minWidth, style.box.minHeight) = (.auto, .auto)
            (style.box.maxWidth, style.box.maxHeight) = (.none, .none)
        }
        return style
    }
}
