import HMSPlan

extension ActivityFacts {
    /// The figures of a plan as of the calendar's day.
    init(_ plan: Plan, _ rules: RuleSet.ActivityRules, _ calendar: ReviewCalendar) {
        self.init()
        let activities = plan.activities
        var log = CompletionLog()
        var open: [Int] = []
        for index in activities.indices where activities[index].kind == .other {
            guard calendar.existed(created: activities[index].created) else { continue }
            if let completion = calendar.known(activities[index].completed) {
                if calendar.inWindow(completion) { completed += 1 }
                log.add(activities[index].title, completion)
            } else if activities[index].isActive {
                open.append(index)
            }
        }
        // Rows are made in their order: moving them when they are made costs more.
        open.sort { Self.precedes(activities[$0], activities[$1]) }
        active.reserveCapacity(open.count)
        for index in open { count(activities[index], log, rules, calendar) }
    }

    private static func precedes(_ lhs: Activity, _ rhs: Activity) -> Bool {
        lhs.dueDate != rhs.dueDate ? lhs.dueDate < rhs.dueDate : lhs.id < rhs.id
    }

    private mutating func count(
        _ activity: Activity, _ log: CompletionLog, _ rules: RuleSet.ActivityRules, _ calendar: ReviewCalendar
    ) {
        let days = max(0, calendar.asOf.days(since: activity.dueDate))
        if days > 0 { overdue += 1 }
        if days > rules.longOverdueDays { longOverdue += 1 }
        active.append(
            Row(
                id: activity.id, title: activity.title, category: activity.category, frequency: activity.frequency,
                dueDate: activity.dueDate, daysOverdue: days, lastCompleted: log.last(activity.title),
                responsible: activity.responsible))
    }
}
