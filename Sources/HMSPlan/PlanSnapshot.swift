/// What a review reads: one plan as it stood at a moment, with what it needs from outside the plan.
public struct PlanSnapshot: Hashable, Sendable, Codable {
    /// The plan.
    public var plan: Plan
    /// The housing association that serves it.
    public var association: Association
    /// Counts the plan's changes in the store; a review is committed only against the revision it read.
    public var revision: Int
    /// Regulation changes known, of all years.
    public var regulationChanges: [RegulationChange]
    /// Channels whose automatic activation was undone: later reviews leave them off.
    public var undoneActivations: [NotificationChannel]

    /// Creates a snapshot.
    public init(
        plan: Plan, association: Association, revision: Int = 0, regulationChanges: [RegulationChange] = [],
        undoneActivations: [NotificationChannel] = []
    ) {
        self.plan = plan
        self.association = association
        self.revision = revision
        self.regulationChanges = regulationChanges
        self.undoneActivations = undoneActivations
    }
}
