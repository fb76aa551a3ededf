/// A deviation or measure (*avvik/tiltak*).
public struct Deviation: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// When it was registered.
    public var created: Day
    /// Deviation or measure.
    public var kind: DeviationKind
    /// Title.
    public var title: String
    /// Longer description.
    public var details: String
    /// *Åpen*, *Under arbeid* or *Lukket*.
    public var status: DeviationStatus
    /// *Lav*, *Middels* or *Høy*.
    public var priority: DeviationPriority
    /// *frist*: deadline.
    public var dueDate: Day?
    /// *lukket*: when it was closed.
    public var closed: Timestamp?
    /// *ansvarlig*: a role, not a person.
    public var responsible: String

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        created: Day,
        kind: DeviationKind = .deviation,
        title: String,
        details: String = "",
        status: DeviationStatus = .open,
        priority: DeviationPriority = .medium,
        dueDate: Day? = nil,
        closed: Timestamp? = nil,
        responsible: String = ""
    ) {
        self.id = id
        self.created = created
        self.kind = kind
        self.title = title
        self.details = details
        self.status = status
        self.priority = priority
        self.dueDate = dueDate
        self.closed = closed
        self.responsible = responsible
    }
}
