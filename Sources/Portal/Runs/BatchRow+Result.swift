import AnnualReview
import HMSPlan
import PlanStore

extension BatchRow {
    /// Notes what became of the plan.
    mutating func take(_ result: ReviewedPlan.Result, isDryRun: Bool) {
        switch result {
        case .reviewed(let review):
            state = isDryRun ? .ready : .reviewed
            take(review)
        case .skipped(let status):
            state = .skipped
            reason = Self.words(status)
        case .leftOut(let why):
            state = .skipped
            reason = why
        case .failed(let why):
            state = .failed
            reason = why
        case .cancelled: state = .cancelled
        }
    }

    private mutating func take(_ review: Review) {
        score = ReviewScore(period: review.key.period, total: review.total.score, level: review.total.level)
        change = review.comparison?.change
        version = review.key.version
        priority = review.priorities.first?.theme.norwegianName
        newDeadline = review.annualActivity.next
        if case .completed(_, let original, _, _) = review.annualActivity { oldDeadline = original }
        notes = review.decisions.compactMap(Self.note)
    }

    private static func note(_ decision: Decision) -> Note? {
        switch decision {
        case .flag(.nextDeadlinePassed, _): .deadlinePassed
        case .flag(.severalAnnualActivities, _): .severalActivities
        case .flag(.noAnnualActivity, _): .createsActivity
        case .activateNotification: .activatesNotification
        case .completeActivity, .createActivity, .postNotice: nil
        }
    }

    private static func words(_ status: ReviewStatus) -> String {
        switch status {
        case .due: ""
        case .reviewed(let version): version == 1 ? "Er gjennomgått i år" : "Er gjennomgått i år, versjon \(version)"
        case .completedInPeriod(let day): "Årlig gjennomgang ble utført \(day.numeric)"
        case .completedRecently(let day): "Årlig gjennomgang ble utført \(day.numeric)"
        }
    }
}
