public import Markup

/// A box of the box tree by index. `BoxID.none` stands for no box.
public struct BoxID: Hashable, Sendable, BitwiseCopyable {
    /// Index into the tree's boxes; -1 for none.
    public var index: Int32
    /// The box with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    /// No box.
    public static let none = BoxID(-1)
    /// Whether this names no box.
    @inlinable public var isNone: Bool { index < 0 }
}

/// What a box is, after anonymous boxes have been made (CSS Display 3 §2, CSS 2.2 §9.2, §17.2.1).
public enum BoxKind: UInt8, Sendable, BitwiseCopyable {
    /// A block container whose children are all block-level (floats and absolutely positioned ones among them).
    case block
    /// A block container whose children are all inline-level: it establishes an inline formatting context.
    case inlineRoot
    /// A flex container; its in-flow children are blockified items.
    case flex
    /// An inline box (`span`): may be split over lines.
    case inline
    /// A run of text, in `BoxTree.text`.
    case text
    /// A forced line break (`br`).
    case lineBreak
    /// A soft line break opportunity (`wbr`).
    case breakOpportunity
    /// `leader()`: a text box whose text is repeated to fill the line.
    case leader
    /// An image or inline SVG: sized from outside and from its intrinsic size.
    case replaced
    /// The marker of a list item that stands outside of its principal box.
    case outsideMarker
    /// Table wrapper: holds captions and the grid (CSS 2.2 §17.4).
    case table
    case tableGrid, tableRowGroup, tableHeaderGroup, tableFooterGroup, tableRow, tableCell
    case tableColumnGroup, tableColumn, tableCaption
}

/// Which part of an element a box stands for.
public enum PseudoElement: UInt8, Hashable, Sendable, BitwiseCopyable {
    case none, before, after, marker, firstLetter, firstLine, anonymous
}

/// A box. Its style is `context.styles[Int(box.style.index)]`.
public struct Box: Sendable, BitwiseCopyable {
    /// What it is.
    public var kind: BoxKind
    /// Whether it takes part in an inline formatting context: inline, text, atomic inline (inline-block, replaced, …).
    public var isInlineLevel: Bool
    /// The element or pseudo-element part.
    public var pseudo: PseudoElement
    /// Computed style; anonymous boxes have one that inherits.
    public var style: StyleID
    /// The element (or text node) it comes from; for anonymous boxes the parent element.
    public var node: NodeID
    public var parent = BoxID.none
    public var firstChild = BoxID.none
    public var lastChild = BoxID.none
    public var nextSibling = BoxID.none
    public var previousSibling = BoxID.none
    /// UTF-8 range in `BoxTree.text` for text boxes, after `text-transform`, before white space is collapsed.
    public var textStart: Int32 = 0
    public var textLength: Int32 = 0
    /// Index into `BoxTree.replaced` for replaced boxes, -1 for others.
    public var replaced: Int32 = -1
    /// `colspan`/`rowspan` of cells, `span` of columns.
    public var columnSpan: Int32 = 1
    public var rowSpan: Int32 = 1

    /// A box outside of any tree.
    public init(kind: BoxKind, isInlineLevel: Bool, style: StyleID, node: NodeID, pseudo: PseudoElement = .none) {
        self.kind = kind
        self.isInlineLevel = isInlineLevel
        self.style = style
        self.node = node
        self.pseudo = pseudo
    }
}
