/// A structure element by index into `StructureTree.elements`.
public struct StructureID: Hashable, Sendable {
    /// Index.
    public var index: Int32
    /// The element with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    /// The root: always a `Document` element.
    public static let root = StructureID(0)
}

/// The logical structure of a document (ISO 32000-1 §14.7–14.8); elements stand in document order.
public struct StructureTree: Sendable {
    /// All elements; the first is the root.
    public var elements: [StructureElement] = [StructureElement(role: .document, parent: nil, order: 0)]

    /// A tree with nothing but its root.
    public init() {}
}

/// One element of the structure tree.
public struct StructureElement: Sendable, Hashable {
    /// Standard structure types of PDF 1.7.
    public enum Role: String, Sendable, Hashable {
        case document = "Document"
        case part = "Part"
        case article = "Art"
        case section = "Sect"
        case division = "Div"
        case blockQuote = "BlockQuote"
        case caption = "Caption"
        case tableOfContents = "TOC"
        case tableOfContentsItem = "TOCI"
        case nonStructural = "NonStruct"
        case paragraph = "P"
        case heading1 = "H1"
        case heading2 = "H2"
        case heading3 = "H3"
        case heading4 = "H4"
        case heading5 = "H5"
        case heading6 = "H6"
        case list = "L"
        case listItem = "LI"
        case label = "Lbl"
        case listBody = "LBody"
        case table = "Table"
        case tableRow = "TR"
        case tableHeaderCell = "TH"
        case tableDataCell = "TD"
        case tableHead = "THead"
        case tableBody = "TBody"
        case tableFoot = "TFoot"
        case span = "Span"
        case quote = "Quote"
        case note = "Note"
        case reference = "Reference"
        case code = "Code"
        case link = "Link"
        case figure = "Figure"
        case formula = "Formula"
    }
    /// Which cells a header cell is for.
    public enum Scope: String, Sendable, Hashable {
        case row = "Row"
        case column = "Column"
        case both = "Both"
    }

    public var role: Role
    public var scope: Scope?
    /// `nil` for the root.
    public var parent: StructureID?
    /// Place among its siblings and their content marks: the index of the source node.
    public var order: Int32
    /// Columns and rows that a cell reaches over.
    public var columnSpan = 1
    public var rowSpan = 1
    // Few elements have more: those are cheaper to hold, copy and give up.
    private var details: [Details] = []

    /// What only some elements have.
    private struct Details: Sendable, Hashable {
        var alternative: String?
        var actualText: String?
        var language: String?
        var identifier: String?
        var headers: [String] = []
        var listNumbering: String?
        var bounds: PlacedRect?
    }

    private mutating func set<Value>(_ path: WritableKeyPath<Details, Value?>, _ value: Value?) {
        if details.isEmpty {
            guard value != nil else { return }
            details.append(Details())
        }
        details[0][keyPath: path] = value
    }

    /// Alternative text (figures).
    public var alternative: String? {
        get { details.first?.alternative }
        set { set(\.alternative, newValue) }
    }
    /// Replacement text.
    public var actualText: String? {
        get { details.first?.actualText }
        set { set(\.actualText, newValue) }
    }
    /// Language where it differs from the parent's.
    public var language: String? {
        get { details.first?.language }
        set { set(\.language, newValue) }
    }
    /// Identifier that `headers` refer to.
    public var identifier: String? {
        get { details.first?.identifier }
        set { set(\.identifier, newValue) }
    }
    /// Identifiers of a cell's header cells.
    public var headers: [String] {
        get { details.first?.headers ?? [] }
        set {
            if details.isEmpty {
                guard !newValue.isEmpty else { return }
                details.append(Details())
            }
            details[0].headers = newValue
        }
    }
    /// `ListNumbering` of lists: `None`, `Disc`, `Decimal`, …
    public var listNumbering: String? {
        get { details.first?.listNumbering }
        set { set(\.listNumbering, newValue) }
    }
    /// Page index and box of a figure or table, in CSS pixels, for `BBox`.
    public var bounds: PlacedRect? {
        get { details.first?.bounds }
        set { set(\.bounds, newValue) }
    }

    /// A rectangle on a page.
    public struct PlacedRect: Sendable, Hashable {
        public var page: Int
        public var rect: Rect
        /// A rectangle on a page.
        public init(page: Int, rect: Rect) {
            self.page = page
            self.rect = rect
        }
    }

    /// An element.
    public init(role: Role, parent: StructureID?, order: Int32) {
        self.role = role
        self.parent = parent
        self.order = order
    }
}
