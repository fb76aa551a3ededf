/// An activity (*aktivitet*) of the yearly wheel (*årshjul*).
public struct Activity: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Annual review or any other.
    public var kind: ActivityKind
    /// Title.
    public var title: String
    /// Category, such as `Brann`.
    public var category: String
    /// How often it is repeated.
    public var frequency: Frequency
    /// When it was created, where the source knows it.
    public var created: Day?
    /// *frist*: deadline. A completed row's date may be set by rule R27.
    public var dueDate: Day
    /// *utført*: true time of completion; `nil` while it is to be done.
    public var completed: Timestamp?
    /// *ansvarlig*: a role, not a person.
    public var responsible: String
    /// Comment.
    public var comment: String
    /// Slug of the handbook article.
    public var handbookReference: String?
    /// Whether the activity is in use.
    public var isActive: Bool

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        kind: ActivityKind = .other,
        title: String,
        category: String = "",
        frequency: Frequency = .yearly,
        created: Day? = nil,
        dueDate: Day,
        completed: Timestamp? = nil,
        responsible: String = "",
        comment: String = "",
        handbookReference: String? = nil,
        isActive: Bool = true
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.category = category
        self.frequency = frequency
        self.created = created
        self.dueDate = dueDate
        self.completed = completed
        self.responsible = responsible
        self.comment = comment
        self.handbookReference = handbookReference
        self.isActive = isActive
    }
}
