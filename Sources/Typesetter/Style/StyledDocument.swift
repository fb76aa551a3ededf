public import Markup

/// A document with the computed style of every element, the page rules and the faces its style sheets declare.
public struct StyledDocument: Sendable {
    /// The document.
    public let document: Document
    /// All computed styles; index with `StyleID`.
    public var styles: [ComputedStyle] { _read { yield pool.styles } }
    /// The styles, to which those of anonymous boxes are added.
    var pool: StylePool
    /// Style of each element by node index; text nodes have their parent's.
    public var elementStyles: [StyleID]
    /// Styles of `::before`, where it generates a box.
    public var before: [NodeID: StyleID] = [:]
    /// Styles of `::after`, where it generates a box.
    public var after: [NodeID: StyleID] = [:]
    /// Styles of `::marker` of list items.
    public var markers: [NodeID: StyleID] = [:]
    /// `::first-letter` and `::first-line`, where styled.
    public var firstLetters: [NodeID: StyleID] = [:]
    public var firstLines: [NodeID: StyleID] = [:]
    /// Resolves `@page` rules.
    public var pageRules: PageRules
    /// `@font-face` rules of the style sheets, in order.
    public var fontFaces: [FontFaceRule] = []

    /// A styled document.
    public init(document: Document, styles: [ComputedStyle], elementStyles: [StyleID], pageRules: PageRules) {
        self.document = document
        pool = StylePool(styles)
        self.elementStyles = elementStyles
        self.pageRules = pageRules
    }

    /// The styles that elements and pseudo-elements of this document have, each once, in the order in which they are met.
    /// ``styles`` has those of earlier documents as well, where a memory is shared.
    public var usedStyles: [ComputedStyle] {
        let pseudo = [before, after, markers, firstLetters, firstLines].flatMap { styles in
            styles.sorted { $0.key.index < $1.key.index }.map(\.value)
        }
        var isMet = Set<StyleID>()
        return (elementStyles + pseudo).filter { isMet.insert($0).inserted }.map { styles[Int($0.index)] }
    }

    /// The style of an element.
    func styleID(of node: NodeID) -> StyleID { elementStyles[Int(node.index)] }

    /// The computed style of an element.
    public func style(of node: NodeID) -> ComputedStyle { styles[Int(styleID(of: node).index)] }
}

/// Which page a page style is asked for (CSS Paged Media 3 §3).
public struct PageSelectorContext: Hashable, Sendable {
    /// Used value of `page`; empty for `auto`.
    public var name: String
    public var isFirst: Bool
    public var isLeft: Bool
    public var isBlank: Bool
    /// Page number from 1 (for `:nth()`).
    public var number: Int
    /// A context.
    public init(name: String, isFirst: Bool, isLeft: Bool, isBlank: Bool, number: Int) {
        self.name = name
        self.isFirst = isFirst
        self.isLeft = isLeft
        self.isBlank = isBlank
        self.number = number
    }
}

/// The sixteen margin boxes of a page (CSS Paged Media 3 §4.2).
public enum MarginBoxName: UInt8, Hashable, Sendable, CaseIterable {
    case topLeftCorner, topLeft, topCenter, topRight, topRightCorner
    case rightTop, rightMiddle, rightBottom
    case bottomRightCorner, bottomRight, bottomCenter, bottomLeft, bottomLeftCorner
    case leftBottom, leftMiddle, leftTop
}

/// The used style of one page.
public struct PageStyle: Sendable, Hashable {
    /// Size of the page box in CSS pixels.
    public var size = Extent(width: 793.7007874015748, height: 1122.5196850393702)
    /// The page context's own properties: margins, padding, borders, background, counters, font.
    public var style = ComputedStyle()
    /// Margin boxes that have content, in the order of `MarginBoxName`.
    public var marginBoxes: [MarginBox] = []

    /// A margin box with its computed style.
    public struct MarginBox: Sendable, Hashable {
        public var name: MarginBoxName
        public var style: ComputedStyle
        /// A margin box.
        public init(name: MarginBoxName, style: ComputedStyle) {
            self.name = name
            self.style = style
        }
    }

    /// A4 without margins.
    public init() {}
}
