public import HMSPlan

/// A selection of plans, tried and then reviewed together.
public struct Batch: Hashable, Sendable {
    /// Unguessable name, used in addresses.
    public var id: String
    /// The tenant.
    public var association: SourceID
    /// Who asked for it: name and e-mail address of the adviser.
    public var adviserName: String
    public var adviserEmail: String
    /// The day whose status is scored.
    public var asOf: Day
    /// How far it has come.
    public var phase: BatchPhase
    /// When it was put together, started and finished.
    public var createdAt: Timestamp
    public var startedAt: Timestamp?
    public var finishedAt: Timestamp?
    /// Plans by what became of them.
    public var counts: [BatchRow.State: Int] = [:]

    /// A batch to be tried.
    public init(
        id: String, association: SourceID, adviserName: String, adviserEmail: String, asOf: Day, createdAt: Timestamp
    ) {
        self.id = id
        self.association = association
        self.adviserName = adviserName
        self.adviserEmail = adviserEmail
        self.asOf = asOf
        self.phase = .trying
        self.createdAt = createdAt
    }

    /// Plans of the given states.
    public func count(_ states: BatchRow.State...) -> Int { states.reduce(0) { $0 + (counts[$1] ?? 0) } }
    /// All its plans.
    public var total: Int { counts.values.reduce(0, +) }
    /// Plans that take part in the run: all but those the dry run left out.
    public var size: Int { count(.waiting, .running, .reviewed, .failed, .cancelled) }
    /// Plans that are through.
    public var done: Int { count(.reviewed, .failed, .cancelled) }
}
