public import HMSPlan

/// Whether a plan counts as reviewed in a period ("Twice", DOMAIN §4): such a plan is skipped, and it is said.
public enum ReviewStatus: Hashable, Sendable, Codable {
    /// The plan is to be reviewed.
    case due
    /// Our review of the period stands.
    case reviewed(version: Int)
    /// Someone completed an annual activity in the period (R19: manual reviews count).
    case completedInPeriod(day: Day)
    /// An annual activity was completed shortly before the run day, whatever its period.
    case completedRecently(day: Day)

    /// Whether the plan counts as reviewed.
    public var isReviewed: Bool { self != .due }

    /// A review of ours that stands.
    public struct StandingReview: Hashable, Sendable, Codable {
        /// Its key.
        public var key: ReviewKey
        /// The activity it completed or created as done, which counts for the review's own period only.
        public var completedActivity: SourceID?

        /// A standing review.
        public init(key: ReviewKey, completedActivity: SourceID?) {
            self.key = key
            self.completedActivity = completedActivity
        }
    }

    /// The status of a plan.
    ///
    /// - Parameters:
    ///   - plan: the plan as it stands.
    ///   - asOf: its calendar year is the period.
    ///   - runDay: the day of the run.
    ///   - standing: our reviews of the plan, of any period.
    ///   - rules: how recent a completion must be to count in any case.
    public init(
        of plan: Plan, asOf: Day, runDay: Day, standing: [StandingReview], rules: RuleSet.ReviewedRules
    ) {
        if let version = standing.filter({ $0.key.period == asOf.year }).map(\.key.version).max() {
            self = .reviewed(version: version)
            return
        }
        let own = standing.compactMap(\.completedActivity)
        var inPeriod: Day?
        var recent: Day?
        for activity in plan.activities where activity.kind == .annualReview {
            guard let day = activity.completed?.day, day <= runDay else { continue }
            if day.year == asOf.year, !own.contains(activity.id) { inPeriod = max(inPeriod ?? day, day) }
            if runDay.days(since: day) <= rules.recentDays { recent = max(recent ?? day, day) }
        }
        self = inPeriod.map { .completedInPeriod(day: $0) } ?? recent.map { .completedRecently(day: $0) } ?? .due
    }
}

extension Review {
    /// What later runs need to know of this review.
    public var standing: ReviewStatus.StandingReview {
        for decision in decisions {
            switch decision {
            case .completeActivity(let id, _, _, _): return .init(key: key, completedActivity: id)
            case .createActivity(let activity) where activity.completed != nil:
                return .init(key: key, completedActivity: activity.id)
            default: continue
            }
        }
        return .init(key: key, completedActivity: nil)
    }
}
