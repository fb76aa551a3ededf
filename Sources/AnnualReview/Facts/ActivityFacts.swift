public import HMSPlan

/// The figures behind *Aktiviteter*, without *Årlig HMS-gjennomgang* itself.
public struct ActivityFacts: Hashable, Sendable, Codable {
    /// Overdue activities.
    public var overdue: Int
    /// Those overdue for longer than the rule set's limit (90 days).
    public var longOverdue: Int
    /// Completed in the last 12 months.
    public var completed: Int
    /// Active activities that are to be done, by deadline.
    public var active: [Row]

    /// An active activity as of the as-of day.
    public struct Row: Hashable, Sendable, Codable {
        /// Identity in the source system.
        public var id: SourceID
        /// Title.
        public var title: String
        /// Category; empty where none is given.
        public var category: String
        /// How often it is repeated.
        public var frequency: Frequency
        /// *frist*.
        public var dueDate: Day
        /// Days past the deadline on the as-of day; 0 where not overdue.
        public var daysOverdue: Int
        /// When a row of the same title was last completed.
        public var lastCompleted: Day?
        /// *ansvarlig*: a role.
        public var responsible: String

        /// Creates a value from its fields.
        public init(
            id: SourceID, title: String, category: String, frequency: Frequency, dueDate: Day, daysOverdue: Int,
            lastCompleted: Day?, responsible: String
        ) {
            self.id = id
            self.title = title
            self.category = category
            self.frequency = frequency
            self.dueDate = dueDate
            self.daysOverdue = daysOverdue
            self.lastCompleted = lastCompleted
            self.responsible = responsible
        }
    }

    /// Creates a value from its fields.
    public init(overdue: Int = 0, longOverdue: Int = 0, completed: Int = 0, active: [Row] = []) {
        self.overdue = overdue
        self.longOverdue = longOverdue
        self.completed = completed
        self.active = active
    }
}
