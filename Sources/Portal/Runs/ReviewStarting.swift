public import AnnualReview
public import HMSPlan
public import PlanStore

/// Makes reviews for the portals: what stands behind the button *Start*.
public protocol ReviewStarting: Sendable {
    /// Reviews plans, or tells in a dry run what would happen. Returns when all are through or the run is stopped.
    ///
    /// Runs away from the caller's thread; `progress` is called from any thread, one call at a time.
    ///
    /// - Parameters:
    ///   - isStopped: asked between plans; once it is true no other plan is begun.
    ///   - progress: called once for each plan.
    /// - Throws: where no plan can be reviewed at all.
    func review(
        _ request: ReviewRequest, isStopped: @escaping @Sendable () -> Bool,
        progress: @escaping @Sendable (ReviewedPlan) -> Void
    ) async throws
}

/// What an adviser asks for.
public struct ReviewRequest: Sendable {
    /// The plans, in order.
    public let plans: [PlanReference]
    /// E-mail address of the adviser who starts the run.
    public let adviser: String
    /// The day whose status is scored.
    public let asOf: Day
    /// The moment of the run.
    public let time: Timestamp
    /// Whether nothing is to be changed.
    public let isDryRun: Bool

    /// A request.
    public init(plans: [PlanReference], adviser: String, asOf: Day, time: Timestamp, isDryRun: Bool) {
        self.plans = plans
        self.adviser = adviser
        self.asOf = asOf
        self.time = time
        self.isDryRun = isDryRun
    }
}

/// What became of a plan.
public struct ReviewedPlan: Sendable {
    /// What happened.
    public enum Result: Sendable {
        /// The review is committed, or in a dry run would be.
        case reviewed(Review)
        /// The plan counts as reviewed.
        case skipped(ReviewStatus)
        /// It has no part in the period; why, in Bokmål.
        case leftOut(String)
        /// It failed and is not changed; why, in Bokmål.
        case failed(String)
        /// The run was stopped before its turn.
        case cancelled
    }

    /// The plan.
    public let plan: SourceID
    /// What happened.
    public let result: Result

    /// A plan that is through.
    public init(plan: SourceID, result: Result) {
        self.plan = plan
        self.result = result
    }
}
