public import HMSPlan

/// One plan of a batch.
public struct BatchRow: Hashable, Sendable {
    /// What became of the plan.
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
        /// Its turn has not come.
        case waiting
        /// It is in work.
        case running
        /// Dry run: it can be reviewed.
        case ready
        /// It counts as reviewed already.
        case skipped
        /// It is reviewed.
        case reviewed
        /// It failed, or would fail, and is not changed.
        case failed
        /// The batch was stopped before its turn.
        case cancelled
    }

    /// The plan.
    public var plan: SourceID
    /// Name of the housing company.
    public var company: String
    /// What became of it.
    public var state: State
    /// Why it failed or was skipped, as the reader is told.
    public var reason = ""
    /// Its score.
    public var score: ReviewScore?
    /// Change since the earlier period.
    public var change: Int?
    /// Deadline before and after.
    public var oldDeadline: Day?
    public var newDeadline: Day?
    /// What an adviser should look at before starting.
    public var notes: [Note] = []
    /// Version of the review that was made.
    public var version: Int?
    /// Key of the measure to prioritise.
    public var priority: String?

    /// What a dry run found about a plan.
    public enum Note: String, Hashable, Sendable, Codable, CaseIterable {
        /// The new deadline is already past.
        case deadlinePassed
        /// There is no activity *Årlig HMS-gjennomgang*; it is created.
        case createsActivity
        /// There are several; the nearest is completed.
        case severalActivities
        /// SMS or e-mail is switched on.
        case activatesNotification
    }

    /// A plan whose turn has not come.
    public init(plan: SourceID, company: String, state: State = .waiting) {
        self.plan = plan
        self.company = company
        self.state = state
    }
}
