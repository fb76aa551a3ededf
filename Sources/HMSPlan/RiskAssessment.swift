/// A risk assessment (*risikovurdering*). A plan has several (R11).
public struct RiskAssessment: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Name.
    public var name: String
    /// The assessment this one supersedes.
    public var revisionOf: SourceID?
    /// When it was created.
    public var created: Day
    /// *ferdigstilt*; `nil` for a draft (*utkast*).
    public var completed: Timestamp?
    /// Its points.
    public var points: [RiskPoint]

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        name: String,
        revisionOf: SourceID? = nil,
        created: Day,
        completed: Timestamp? = nil,
        points: [RiskPoint] = []
    ) {
        self.id = id
        self.name = name
        self.revisionOf = revisionOf
        self.created = created
        self.completed = completed
        self.points = points
    }
}
