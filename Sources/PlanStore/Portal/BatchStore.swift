public import HMSPlan

/// Batches and selections of the portals.
public protocol BatchStore: Sendable {
    /// Adds or removes plans of a session's selection.
    func select(_ plans: [SourceID], removing: [SourceID], session: String) throws
    /// Empties a session's selection.
    func clearSelection(session: String) throws
    /// The plans a session has selected.
    func selection(session: String) throws -> [SourceID]

    /// Keeps a batch to be tried, with its plans in order.
    func add(_ batch: Batch, plans: [PlanReference]) throws
    /// A batch of a tenant.
    func batch(_ id: String, association: SourceID) throws -> Batch?
    /// A tenant's batches that were started, newest first.
    func batches(of association: SourceID, limit: Int) throws -> [Batch]
    /// How many of a tenant's runs ended after a moment.
    func endedCount(of association: SourceID, after time: Timestamp) throws -> Int
    /// A batch's plans in the order that needs attention first; of some states where given.
    func rows(of batch: String, states: [BatchRow.State], limit: Int, offset: Int) throws -> [BatchRow]
    /// Writes what became of plans.
    func update(_ rows: [BatchRow], of batch: String) throws
    /// Begins the run: plans that are ready wait for their turn; those that would fail are left out as skipped. Reviews
    /// name who starts them: `adviser`, or whoever the batch was put together for.
    ///
    /// - Throws: ``PortalStoreError/wrongPhase(_:)`` unless the batch is tried.
    func start(_ batch: String, by adviser: Adviser?, at time: Timestamp) throws
    /// Plans of a tenant that another batch has in work.
    func plansInWork(association: SourceID, except batch: String) throws -> Set<SourceID>

    // MARK: Leases

    /// Batches of all tenants that have work left and no server that is heard of.
    func unclaimed(at time: Timestamp) throws -> [Batch]
    /// Takes a batch with work left, in one transaction: of several servers that try only one gets it. A parked one runs
    /// again.
    ///
    /// - Returns: whether the batch is the owner's now.
    func claim(_ batch: String, _ lease: BatchLease) throws -> Bool
    /// Tells that a batch's server is alive.
    func renew(_ batch: String, _ lease: BatchLease) throws -> BatchLease.Answer
    /// Asks whichever server has a run to stop it.
    func askToStop(_ batch: String, at time: Timestamp) throws
    /// Gives a batch back in a phase; does nothing where another server has it. In one that is over, plans that had no
    /// turn are cancelled.
    func close(_ batch: String, in phase: BatchPhase, _ lease: BatchLease) throws
}
