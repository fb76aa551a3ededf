public import HMSPlan

/// What an import changed.
public struct ImportReport: Hashable, Sendable, Codable {
    /// Number of plans that were new, changed, the same, or gone.
    public var added = 0
    public var changed = 0
    public var unchanged = 0
    public var removed = 0
    /// Number of associations, regulation changes, handbook articles and news items that were new or changed.
    public var otherRecords = 0
    /// Decisions of reviews that the source sent back: they are its own now.
    public var acknowledged = 0
    /// Decisions that the source does not know yet: they stay.
    public var kept = 0
    /// Decisions that the file contradicts.
    public var conflicts: [Conflict] = []

    /// A decision that the file contradicts, with what was done about it.
    public struct Conflict: Hashable, Sendable, Codable {
        /// The plan.
        public var plan: SourceID
        /// What contradicts what, and which stands.
        public var text: String

        /// A conflict.
        public init(plan: SourceID, text: String) {
            self.plan = plan
            self.text = text
        }
    }

    /// Nothing changed.
    public init() {}

    /// Whether the file changed nothing.
    public var isEmpty: Bool { added + changed + removed + otherRecords + acknowledged == 0 && conflicts.isEmpty }
}
