public import Markup

/// Why a page ends where it does.
public struct PageBreak: Sendable, Hashable {
    /// The page that ends, from 0.
    public let page: Int
    /// The element that the next page begins with; `nil` for text.
    public let element: NodeID?
    /// Its name as diagnostics write it: `<section>`, or `text`.
    public let name: String
    /// The reason in words.
    public let reason: String
}

extension PageBreak: CustomStringConvertible {
    /// `before <section>: a break is forced`.
    public var description: String { "before \(name): \(reason)" }
}
