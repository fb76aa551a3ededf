public import HMSPlan

/// The figures behind *Risikovurdering*, pooled over the assessments that count.
public struct RiskFacts: Hashable, Sendable, Codable {
    /// All points.
    public var points: Int
    /// Points with probability and consequence, and with a measure where their product asks for one.
    public var filled: Int
    /// Day the newest completed assessment was completed.
    public var lastCompleted: Day?
    /// Day the newest draft was created.
    public var lastDraft: Day?
    /// Assessments that exist and are not superseded, in the order of the plan.
    public var assessments: [Assessment]
    /// Points with probability and consequence per cell of the matrix: index `(probability − 1) × 5 + consequence − 1`.
    public var matrix: [Int]
    /// The points with the highest product, highest first, three at most.
    public var highest: [Point]

    /// A risk assessment.
    public struct Assessment: Hashable, Sendable, Codable {
        /// Identity in the source system.
        public var id: SourceID
        /// Name.
        public var name: String
        /// When it was created.
        public var created: Day
        /// When it was completed; `nil` for a draft (*utkast*).
        public var completed: Day?
        /// Its points.
        public var points: Int
        /// Its filled points.
        public var filled: Int
        /// Whether it counts in the score; the draft of a revision does not as long as its predecessor stands.
        public var counts: Bool

        /// Creates a value from its fields.
        public init(
            id: SourceID, name: String, created: Day, completed: Day?, points: Int, filled: Int, counts: Bool
        ) {
            self.id = id
            self.name = name
            self.created = created
            self.completed = completed
            self.points = points
            self.filled = filled
            self.counts = counts
        }
    }

    /// A risk point that has probability and consequence.
    public struct Point: Hashable, Sendable, Codable {
        /// What may happen.
        public var title: String
        /// 1…5.
        public var probability: Int
        /// 1…5.
        public var consequence: Int
        /// *tiltak*; empty where none is given.
        public var measure: String

        /// Creates a value from its fields.
        public init(title: String, probability: Int, consequence: Int, measure: String) {
            self.title = title
            self.probability = probability
            self.consequence = consequence
            self.measure = measure
        }

        /// Probability × consequence, 1…25.
        public var product: Int { probability * consequence }
    }

    /// Creates a value from its fields.
    public init(
        points: Int = 0, filled: Int = 0, lastCompleted: Day? = nil, lastDraft: Day? = nil,
        assessments: [Assessment] = [], matrix: [Int] = Array(repeating: 0, count: 25), highest: [Point] = []
    ) {
        self.points = points
        self.filled = filled
        self.lastCompleted = lastCompleted
        self.lastDraft = lastDraft
        self.assessments = assessments
        self.matrix = matrix
        self.highest = highest
    }
}
