import AnnualReview
import HMSPlan

/// The sentences of remarks.
struct RemarkText {
    let review: Review
    let text: TextBank

    /// What was activated, as one remark; none where nothing was.
    var activated: [String] {
        let sentences = review.remarks.compactMap { remark -> String? in
            guard case .notificationActivated = remark else { return nil }
            return sentence(remark)
        }
        guard !sentences.isEmpty else { return [] }
        return [(sentences + [text(.remarkActivatedMore, count: sentences.count)]).joined(separator: " ")]
    }

    func sentence(_ remark: Remark) -> String {
        switch remark {
        case .notificationActivated(let channel):
            text(channel == .sms ? .remarkSmsActivated : .remarkEmailActivated)
        case .notificationStaysOff(let channel):
            text(channel == .sms ? .remarkSmsStaysOff : .remarkEmailStaysOff)
        case .absent(let months): absent(months)
        case .neverLoggedIn: text(.remarkNeverLoggedIn)
        case .noUsers: text(review.login.users.isEmpty ? .remarkNoUsers : .remarkNoBoardUsers)
        case .youngPlan(let months): text(.remarkYoungPlan, count: months)
        case .deviationSilence: text(.remarkSilence)
        case .annualActivityCreated:
            text(.remarkAnnualCreated, ["dato": review.annualActivity.next.map(text.long) ?? ""])
        case .severalAnnualActivities(let count): text(.remarkSeveralAnnual, count: count)
        case .nextDeadlinePassed(let deadline): text(.remarkNextPassed, ["dato": text.long(deadline)])
        case .withoutHistory: text(.remarkWithoutHistory, ["dato": text.long(review.runDay)])
        }
    }

    /// From the last limit on, the board is asked to look at who has access.
    private func absent(_ months: Int) -> String {
        let sentence = text(.remarkAbsent, count: months)
        return months == review.limits.remarkMonths.last ? sentence + " " + text(.remarkAbsentMore) : sentence
    }
}
