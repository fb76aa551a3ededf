/// What two templates make of one plan.
public struct ComparedPlan: Sendable {
    /// Name of the sample.
    public let name: String
    /// Name of the housing company.
    public let company: String
    /// Pages that look the same.
    public internal(set) var unchangedPages = 0
    /// The others, in order.
    public internal(set) var changedPages: [ChangedPage] = []
    /// Lines of text that went or came, in order.
    public internal(set) var texts: [ChangedText] = []

    /// Whether nothing that a reader sees is different.
    public var isSame: Bool { changedPages.isEmpty && texts.isEmpty }

    /// A page that looks different, came or went.
    public struct ChangedPage: Sendable {
        /// Number of the page in the old and the new document, from 1; `nil` where it is not in there.
        public let old: Int?
        public let new: Int?
        /// Pictures as PNG; `nil` where there is no such page.
        public let oldPicture: [UInt8]?
        public let newPicture: [UInt8]?
        /// Where they differ; `nil` where there is only one page.
        public let difference: [UInt8]?
    }

    /// A line of text that is in one of the documents only.
    public struct ChangedText: Hashable, Sendable {
        /// Whether the new document has it.
        public let isNew: Bool
        /// The line.
        public let text: String
    }
}
