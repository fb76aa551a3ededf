public import Typesetter

/// One HTML file to be typeset.
public struct PrintJob: Hashable, Sendable {
    /// What of the layout can be written down.
    public typealias Dump = LayoutDump

    /// Path of the file.
    public var file: String
    /// The only folder that resources may come from; the file's own where `nil`.
    public var root: String?
    /// Whether the PDF is tagged and archival (PDF/A-3a, PDF/UA-1).
    public var isArchival: Bool
    /// What is to be written down instead of making a PDF.
    public var dump: Dump?
    /// Whether reasons for page breaks are told instead of making a PDF.
    public var explainsBreaks: Bool

    /// A file to be typeset.
    public init(
        file: String, root: String? = nil, isArchival: Bool = false, dump: Dump? = nil, explainsBreaks: Bool = false
    ) {
        self.file = file
        self.root = root
        self.isArchival = isArchival
        self.dump = dump
        self.explainsBreaks = explainsBreaks
    }
}
