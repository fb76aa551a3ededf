import AnnualReview
import HMSPlan

/// A decision of a review that the source system does not know yet.
enum PendingDecision: Hashable, Codable {
    /// The activity is completed. `seenDue` is the deadline that the review saw.
    case completed(activity: SourceID, seenDue: Day, due: Day, at: Timestamp, comment: String)
    /// The row exists.
    case created(Activity)
    /// The channel is on.
    case activated(NotificationChannel, at: Timestamp)
    /// The channel was switched off again by a person.
    case undone(NotificationChannel, at: Timestamp)

    /// Lays the decision over what the source sent.
    func apply(to plan: inout Plan) {
        switch self {
        case .completed(let id, _, let due, let time, let comment):
            guard let index = plan.activities.firstIndex(where: { $0.id == id }) else { return }
            plan.activities[index].completed = time
            plan.activities[index].dueDate = due
            plan.activities[index].comment = comment
        case .created(let activity):
            if !plan.activities.contains(where: { $0.id == activity.id }) { plan.activities.append(activity) }
        case .activated(let channel, let time):
            plan[setting: channel] = NotificationSetting(isActive: true, changedAt: time, changedBy: .system)
        case .undone(let channel, let time):
            plan[setting: channel] = NotificationSetting(isActive: false, changedAt: time, changedBy: .adviser)
        }
    }

    /// What becomes of a pending decision when the source sends the plan again.
    enum Fate: Hashable {
        /// The source has it too.
        case acknowledged
        /// The source does not know it yet.
        case kept
        /// The source says otherwise; whether the decision still stands.
        case conflict(String, stands: Bool)
    }

    /// Compares the decision with a plan that the source sent later.
    ///
    /// - Parameter plan: what the source sent, with earlier decisions that stand laid over it: a review may have completed
    ///   a row that an earlier one created, and a row it completed is no other row to come.
    func fate(in plan: Plan) -> Fate {
        switch self {
        case .completed(let id, let seenDue, let due, let time, _):
            guard let activity = plan.activities.first(where: { $0.id == id }) else {
                return .conflict(
                    "the completed activity '\(id)' is gone from the source; the completion was dropped", stands: false)
            }
            if let completed = activity.completed {
                return completed == time || completed.day == time.day || activity.dueDate == due
                    ? .acknowledged
                    : .conflict(
                        "the source says '\(id)' was completed \(completed.day), the review \(time.day); the source stands",
                        stands: false)
            }
            return activity.dueDate == seenDue || activity.dueDate == due
                ? .kept
                : .conflict(
                    "the source moved the deadline of '\(id)' from \(seenDue) to \(activity.dueDate), the review completed it; the completion stands",
                    stands: true)
        case .created(let activity): return fate(ofCreated: activity, in: plan)
        case .activated(let channel, let time):
            let setting = plan[setting: channel]
            if setting.isActive { return .acknowledged }
            guard let changed = setting.changedAt, changed > time else { return .kept }
            return .conflict(
                "\(channel.rawValue) was switched off in the source after the review; the source stands", stands: false)
        case .undone(let channel, let time):
            let setting = plan[setting: channel]
            guard setting.isActive else { return .acknowledged }
            guard let changed = setting.changedAt, changed > time else { return .kept }
            return .conflict(
                "\(channel.rawValue) was switched on in the source after it was undone; the source stands",
                stands: false)
        }
    }

    private func fate(ofCreated activity: Activity, in plan: Plan) -> Fate {
        if plan.activities.contains(where: { $0.id == activity.id }) { return .acknowledged }
        let others = plan.activities.filter {
            $0.kind == activity.kind && ($0.completed == nil) == (activity.completed == nil)
        }
        if others.contains(where: { $0.dueDate == activity.dueDate }) { return .acknowledged }
        guard activity.completed == nil,
            let other = others.first(where: { $0.dueDate > activity.dueDate.adding(months: -6) })
        else { return .kept }
        return .conflict(
            "the source has its own next '\(other.title)' with deadline \(other.dueDate), the review \(activity.dueDate); the source stands",
            stands: false)
    }
}

extension Plan {
    /// The setting of a channel.
    subscript(setting channel: NotificationChannel) -> NotificationSetting {
        get { channel == .sms ? sms : email }
        set {
            switch channel {
            case .sms: sms = newValue
            case .email: email = newValue
            }
        }
    }
}

extension PendingDecision {
    /// What a review's decision leaves pending; nil for notices and flags.
    init?(_ decision: Decision, plan: Plan, at time: Timestamp) {
        switch decision {
        case .completeActivity(let id, let due, let completedAt, let comment):
            let seen = plan.activities.first { $0.id == id }?.dueDate ?? due
            self = .completed(activity: id, seenDue: seen, due: due, at: completedAt, comment: comment)
        case .createActivity(let activity): self = .created(activity)
        case .activateNotification(let channel, _): self = .activated(channel, at: time)
        case .postNotice, .flag: return nil
        }
    }
}
