/// Generated content, counters, running strings and bookmarks (CSS Content 3, CSS Lists 3, CSS GCPM 3).
public struct GeneratedStyle: Hashable, Sendable {
    /// `content`; `nil` for `normal`, empty for `none`.
    public var content: [ContentItem]?
    /// `counter-reset`.
    public var counterReset: [CounterChange] = []
    /// `counter-set`.
    public var counterSet: [CounterChange] = []
    /// `counter-increment`.
    public var counterIncrement: [CounterChange] = []
    /// `string-set`.
    public var stringSet: [StringAssignment] = []
    /// `bookmark-level`; `nil` for `auto` of the user-agent sheet (headings by rank), 0 for `none`.
    public var bookmarkLevel: Int?
    /// `bookmark-label`; `nil` for the element's text.
    public var bookmarkLabel: [ContentItem]?
    /// `-hms-continuation`: the text added where a caption or row stands again on a later page; empty for `none`.
    public var continuation: [ContentItem] = []

    /// The initial values.
    public init() {}
}

/// One item of `content`, `string-set` or `bookmark-label`.
public indirect enum ContentItem: Hashable, Sendable {
    case text(String)
    /// `attr()`.
    case attribute(String)
    case counter(String, CounterStyle)
    case counters(String, separator: String, CounterStyle)
    case string(String, StringKeyword)
    /// `target-counter()`: fragment reference, counter, style.
    case targetCounter(Target, String, CounterStyle)
    /// `target-text()`.
    case targetText(Target, TargetTextPart)
    /// `content()` in `string-set` and `bookmark-label`.
    case content(TargetTextPart)
    case openQuote, closeQuote, noOpenQuote, noCloseQuote
    case image(ResourceReference)
    /// `leader()`: repeated to fill the line.
    case leader(String)

    /// The target of a reference.
    public enum Target: Hashable, Sendable {
        /// From an attribute such as `href`.
        case attribute(String)
        /// As written: `#id`.
        case fragment(String)
    }
    /// Which of a page's assignments `string()` takes.
    public enum StringKeyword: UInt8, Hashable, Sendable { case first, start, last, firstExcept }
    /// Which part of an element's text.
    public enum TargetTextPart: UInt8, Hashable, Sendable { case content, before, after, firstLetter }
}

/// A counter with a number: of `counter-reset`, `counter-set`, `counter-increment`.
public struct CounterChange: Hashable, Sendable {
    /// `name`.
    public var name: String
    /// `value`.
    public var value: Int
    /// A change.
    public init(name: String, value: Int) {
        self.name = name
        self.value = value
    }
}

/// One assignment of `string-set`.
public struct StringAssignment: Hashable, Sendable {
    /// `name`.
    public var name: String
    /// `value`.
    public var value: [ContentItem]
    /// An assignment.
    public init(name: String, value: [ContentItem]) {
        self.name = name
        self.value = value
    }
}
