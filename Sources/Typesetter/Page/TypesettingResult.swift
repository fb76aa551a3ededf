public import Markup

/// A typeset document with what was found on the way.
public struct TypesettingResult: Sendable {
    /// The pages.
    public var document: TypesetDocument
    /// Warnings and errors, in the order they were found.
    public var diagnostics: [Diagnostic]
    /// Why each page ends where it does; empty where nobody asked.
    public var pageBreaks: [PageBreak] = []
    /// The same in words.
    public var breakReasons: [String] { pageBreaks.map(\.description) }
    /// The boxes of elements on each page; empty where nobody asked.
    public var boxes: [[PlacedBox]] = []
    /// The source nodes of what is painted, by the place in reading order that content marks name; empty where nobody
    /// asked for boxes.
    public var contentNodes: [Int32: NodeID] = [:]
    /// The layout as text; `nil` where nobody asked.
    public var dump: String?

    /// Whether something is wrong that spoils the document.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
