/// Where in the syntax of a style sheet a value stands: decides how it is escaped (CSS Syntax 3 §4).
enum StylePosition: Sendable, Hashable {
    /// Outside of strings: numbers, names, colours.
    case bare
    /// Between quotation marks.
    case string
    /// In `url(…)`, with or without quotation marks.
    case address
    /// In a comment.
    case comment
}
