import HMSPlan

extension DeviationFacts {
    /// The figures of a plan as of the calendar's day.
    init(_ plan: Plan, _ rules: RuleSet.DeviationRules, _ calendar: ReviewCalendar) {
        self.init()
        let deviations = plan.deviations
        for index in deviations.indices where deviations[index].created <= calendar.asOf {
            if let closing = calendar.known(deviations[index].closed) {
                if calendar.inWindow(closing) { closed += 1 }
            } else if deviations[index].status != .closed || deviations[index].closed != nil {
                count(deviations[index], rules, calendar)
            }
        }
        open.sort { Self.precedes($0, $1) }
    }

    private mutating func count(_ deviation: Deviation, _ rules: RuleSet.DeviationRules, _ calendar: ReviewCalendar) {
        let due = deviation.dueDate ?? deviation.created.adding(days: rules.daysWithoutDeadline)
        let days = max(0, calendar.asOf.days(since: due))
        if days > 0 { overdue += 1 }
        if days > 0, deviation.priority == .high { overdueHighPriority += 1 }
        if days > rules.longOverdueDays { longOverdue += 1 }
        // A row closed after the as-of day was open on it; whether work had begun is not known.
        let status = deviation.status == .closed ? DeviationStatus.open : deviation.status
        open.append(
            Row(
                id: deviation.id, kind: deviation.kind, title: deviation.title, details: deviation.details,
                status: status, priority: deviation.priority, created: deviation.created, dueDate: deviation.dueDate,
                daysOverdue: days, responsible: deviation.responsible))
    }

    /// Overdue first, longest first; then by deadline, without deadline last, by registration.
    private static func precedes(_ lhs: Row, _ rhs: Row) -> Bool {
        if lhs.daysOverdue != rhs.daysOverdue { return lhs.daysOverdue > rhs.daysOverdue }
        let left = lhs.dueDate?.daysSinceEpoch ?? .max
        let right = rhs.dueDate?.daysSinceEpoch ?? .max
        if left != right { return left < right }
        return lhs.created != rhs.created ? lhs.created < rhs.created : lhs.id < rhs.id
    }
}
