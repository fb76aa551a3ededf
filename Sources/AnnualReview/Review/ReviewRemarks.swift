import HMSPlan

/// The remarks of a review, in the report's order.
struct ReviewRemarks {
    let inputs: ReviewInputs
    let scoring: Scoring
    let decisions: DecisionMaking

    /// The remarks; a later version repeats the first version's, and says besides what stays off now.
    var all: [Remark] {
        let notifications = decisions.notifications.remarks
        guard inputs.isForced, inputs.version > 1 else {
            return notifications + users + deviations + decisions.annual.remarks + history
        }
        let off = notifications.filter { !inputs.firstVersionRemarks.contains($0) }
        let undone = off.compactMap { remark -> Remark? in
            guard case .notificationStaysOff(let channel) = remark else { return nil }
            return .notificationActivated(channel: channel)
        }
        return off + inputs.firstVersionRemarks.filter { !undone.contains($0) }
    }

    private var users: [Remark] {
        let login = scoring.login
        guard login.boardUsers > 0 else { return [.noUsers] }
        guard let last = login.last else { return [.neverLoggedIn] }
        let months = inputs.ruleSet.login.remarkMonths.last { last.adding(months: $0) < inputs.asOf }
        let young: [Remark] = login.monthsLived < 12 ? [.youngPlan(months: login.monthsLived)] : []
        return (months.map { [.absent(months: $0)] } ?? []) + young
    }

    private var deviations: [Remark] {
        scoring.deviations.open.isEmpty && scoring.deviations.closed == 0 ? [.deviationSilence] : []
    }

    private var history: [Remark] {
        inputs.asOf < inputs.runDay ? [.withoutHistory] : []
    }
}
