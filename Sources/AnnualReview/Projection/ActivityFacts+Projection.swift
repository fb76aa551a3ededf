import HMSPlan

extension ActivityFacts {
    /// The figures of a plan as of the calendar's day.
    init(_ plan: Plan, _ rules: RuleSet.ActivityRules, _ calendar: ReviewCalendar) {
        self.init()
        var lastCompleted: [String: Day] = [:]
        for activity in plan.activities where activity.counts(calendar) {
            if let completion = calendar.known(activity.completed) {
                if calendar.inWindow(completion) { completed += 1 }
                lastCompleted[activity.title] = max(lastCompleted[activity.title] ?? completion.day, completion.day)
            } else if activity.isActive {
                count(activity, rules, calendar)
            }
        }
        for index in active.indices { active[index].lastCompleted = lastCompleted[active[index].title] }
        active.sort { ($0.dueDate, $0.id) < ($1.dueDate, $1.id) }
    }

    private mutating func count(_ activity: Activity, _ rules: RuleSet.ActivityRules, _ calendar: ReviewCalendar) {
        let days = max(0, calendar.asOf.days(since: activity.dueDate))
        if days > 0 { overdue += 1 }
        if days > rules.longOverdueDays { longOverdue += 1 }
        active.append(
            Row(
                id: activity.id, title: activity.title, category: activity.category, frequency: activity.frequency,
                dueDate: activity.dueDate, daysOverdue: days, lastCompleted: nil, responsible: activity.responsible))
    }
}

extension Activity {
    /// Whether the row existed and is not the annual review itself.
    fileprivate func counts(_ calendar: ReviewCalendar) -> Bool {
        kind == .other && calendar.existed(created: created)
    }
}
