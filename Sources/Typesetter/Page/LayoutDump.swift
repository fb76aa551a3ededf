/// What of a layout is written down as text.
public enum LayoutDump: String, Sendable, Hashable, CaseIterable {
    /// The box tree.
    case boxes
    /// The fragments of each page.
    case pages
    /// A line per page: the boxes of elements with ids, the text of lines.
    case outline
}
