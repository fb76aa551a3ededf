/// What a PDF file holds and claims: for `hmsreview inspect` and for tests.
public struct PDFInspection: Sendable, Hashable {
    /// A font of the file.
    public struct Font: Sendable, Hashable {
        /// Name, with the tag of a subset.
        public var name: String
        /// Whether the file holds its program.
        public var isEmbedded: Bool
        /// Whether its codes map to Unicode.
        public var hasUnicodeMap: Bool
    }

    /// A file that goes along.
    public struct Attachment: Sendable, Hashable {
        public var name: String
        public var mediaType: String
        public var relationship: String
        public var description: String
        public var bytes: [UInt8]
    }

    /// A link or another annotation.
    public struct Annotation: Sendable, Hashable {
        public var page: Int
        public var subtype: String
        public var contents: String
        /// URI or name of a destination.
        public var target: String
    }

    public var pageCount = 0
    public var title = ""
    public var author = ""
    public var language = ""
    public var created = ""
    public var producer = ""
    /// Standards that the metadata claims: `PDF/A-3a`, `PDF/UA-1`.
    public var standards: [String] = []
    public var fonts: [Font] = []
    public var attachments: [Attachment] = []
    public var annotations: [Annotation] = []
    /// Bookmarks, two spaces for each level.
    public var bookmarks: [String] = []
    /// Structure tree.
    public var tags: [TagNode] = []
    /// Text of artifacts in painting order.
    public var artifacts: [String] = []
    /// Text that is neither content nor artifact.
    public var unmarkedText = ""
    /// What libqpdf's syntax check found; `nil` if all is well.
    public var syntaxProblem: String?

    /// The tag tree, an element a line.
    public var tagTree: String { tags.flatMap { $0.lines() }.joined(separator: "\n") }

    /// All text in reading order: a line for each element that holds text; hyphens at line ends are undone.
    public var readingText: String {
        tags.flatMap(Self.paragraphs).joined(separator: "\n")
    }

    private static func paragraphs(of node: TagNode) -> [String] {
        let isBlock = !node.kids.contains { kid in
            if case .element(let element) = kid { return !inlineRoles.contains(element.role) }
            return false
        }
        if isBlock {
            let text = node.text.split(separator: "\u{AD}").joined()
            return text.allSatisfy(\.isWhitespace) ? [] : [String(text)]
        }
        return node.kids.flatMap { kid -> [String] in
            switch kid {
            case .element(let element): paragraphs(of: element)
            case .text(let text, _): [text]
            case .annotation: []
            }
        }
    }

    private static let inlineRoles: Set<String> = ["Span", "Link", "Quote", "Code", "Reference", "Note", "Figure"]
}
