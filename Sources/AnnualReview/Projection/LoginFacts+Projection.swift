public import HMSPlan

extension LoginFacts {
    /// The figures of a plan as of the calendar's day.
    init(_ plan: Plan, _ calendar: ReviewCalendar) {
        let board = plan.users.filter { $0.isActive && $0.role.isBoardSide }
        let ends = calendar.monthEnds
        var months = Self.emptyMonths(ends, calendar)
        let begins = months.map { ReviewCalendar.midnight(before: $0.from) }
        var last = board.reduce(nil as Timestamp?) { Self.later($0, calendar.known($1.lastLogin)) }
        var count = 0
        for login in plan.logins where login.time < calendar.end {
            let inWindow = login.time >= calendar.windowBegin
            guard inWindow || last.map({ login.time > $0 }) ?? true, board.contains(where: { $0.id == login.user })
            else { continue }
            last = Self.later(last, login.time)
            guard inWindow, let month = begins.lastIndex(where: { $0 <= login.time }) else { continue }
            months[month].count += 1
            count += 1
        }
        let lastDay = last?.day
        self.init(
            boardUsers: board.count, users: Self.roleCounts(plan.users), last: lastDay,
            daysSinceLast: lastDay.map { calendar.asOf.days(since: $0) }, count: count,
            monthsLived: Self.monthsLived(from: plan.created, to: calendar.asOf), months: months)
    }

    private static func emptyMonths(_ ends: [Day], _ calendar: ReviewCalendar) -> [MonthCount] {
        var before = calendar.windowStart
        return ends.map { end in
            defer { before = end }
            return MonthCount(from: before.adding(days: 1), through: end, count: 0)
        }
    }

    private static func later(_ lhs: Timestamp?, _ rhs: Timestamp?) -> Timestamp? {
        guard let lhs else { return rhs }
        guard let rhs else { return lhs }
        return max(lhs, rhs)
    }

    private static func roleCounts(_ users: [User]) -> [RoleCount] {
        UserRole.allCases.compactMap { role in
            let count = users.reduce(0) { $0 + ($1.isActive && $1.role == role ? 1 : 0) }
            return count > 0 ? RoleCount(role: role, count: count) : nil
        }
    }

    /// Months begun, 1…12.
    private static func monthsLived(from created: Day, to asOf: Day) -> Int {
        if created.adding(months: 11) < asOf { return 12 }
        return (1..<12).first { created.adding(months: $0) >= asOf } ?? 12
    }
}

extension UserRole {
    /// Whether the role belongs to the housing company's board: only these count in *Innlogging*.
    public var isBoardSide: Bool {
        switch self {
        case .chair, .boardMember, .safetyOfficer: true
        case .caretaker, .adviser, .superuser: false
        }
    }
}
