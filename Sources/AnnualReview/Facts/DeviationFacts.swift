public import HMSPlan

/// The figures behind *Avvik/tiltak*.
public struct DeviationFacts: Hashable, Sendable, Codable {
    /// Overdue rows.
    public var overdue: Int
    /// Overdue rows of high priority.
    public var overdueHighPriority: Int
    /// Rows overdue for longer than the rule set's limit (90 days).
    public var longOverdue: Int
    /// Closed in the last 12 months.
    public var closed: Int
    /// Open rows: overdue ones first, then by deadline, rows without one last.
    public var open: [Row]

    /// An open deviation or measure as of the as-of day.
    public struct Row: Hashable, Sendable, Codable {
        /// Identity in the source system.
        public var id: SourceID
        /// Deviation or measure.
        public var kind: DeviationKind
        /// Title.
        public var title: String
        /// Description; empty where none is given.
        public var details: String
        /// Open or in progress.
        public var status: DeviationStatus
        /// Priority.
        public var priority: DeviationPriority
        /// When it was registered.
        public var created: Day
        /// *frist*; `nil` where none is set.
        public var dueDate: Day?
        /// Days past the deadline, or past the day it counts as overdue without one; 0 where not overdue.
        public var daysOverdue: Int
        /// *ansvarlig*: a role; empty where none is given.
        public var responsible: String

        /// Creates a value from its fields.
        public init(
            id: SourceID, kind: DeviationKind, title: String, details: String, status: DeviationStatus,
            priority: DeviationPriority, created: Day, dueDate: Day?, daysOverdue: Int, responsible: String
        ) {
            self.id = id
            self.kind = kind
            self.title = title
            self.details = details
            self.status = status
            self.priority = priority
            self.created = created
            self.dueDate = dueDate
            self.daysOverdue = daysOverdue
            self.responsible = responsible
        }
    }

    /// Creates a value from its fields.
    public init(
        overdue: Int = 0, overdueHighPriority: Int = 0, longOverdue: Int = 0, closed: Int = 0, open: [Row] = []
    ) {
        self.overdue = overdue
        self.overdueHighPriority = overdueHighPriority
        self.longOverdue = longOverdue
        self.closed = closed
        self.open = open
    }
}
