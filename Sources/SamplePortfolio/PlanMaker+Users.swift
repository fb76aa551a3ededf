import HMSPlan

extension PlanMaker {
    mutating func makeUsers() -> [User] {
        var roles: [UserRole] = [.chair, .boardMember, .boardMember, .adviser]
        if random.chance(40 + diligence / 2) { roles.append(.safetyOfficer) }
        if random.chance(60) { roles.append(.caretaker) }
        if random.chance(50) { roles.append(.boardMember) }
        return roles.enumerated().map { number, role in
            let isActive = role == .adviser || diligence > 8 && (role == .chair || random.chance(88))
            return User(id: id("bruker", number + 1), name: person(), role: role, isActive: isActive)
        }
    }

    /// Logins of the last two years, fewer in July and before Christmas.
    mutating func makeLogins(_ users: [User], since created: Day) -> [Login] {
        let active = users.filter { $0.isActive && $0.role != .adviser }
        guard !active.isEmpty, diligence > 4 else { return [] }
        let lag =
            diligence > 70 ? random.number(0...25) : diligence > 35 ? random.number(5...110) : random.number(60...520)
        let last = day.adding(days: -lag)
        guard last >= created else { return [] }
        var logins = [Login(user: random.pick(active).id, time: moment(last))]
        let perYear = 1 + diligence * random.number(6...30) / 60
        for _ in 0..<(2 * perYear) {
            let date = last.adding(days: -random.number(1...730))
            guard date >= created, date.month != 7 || random.chance(25), date.month != 12 || random.chance(50) else {
                continue
            }
            logins.append(Login(user: random.pick(active).id, time: moment(date)))
        }
        return logins.sorted { ($0.time, $0.user) < ($1.time, $1.user) }
    }

    func withLastLogins(_ users: [User], _ logins: [Login]) -> [User] {
        var last: [SourceID: Timestamp] = [:]
        for login in logins { last[login.user] = max(login.time, last[login.user] ?? login.time) }
        return users.map { user in
            var user = user
            user.lastLogin = last[user.id]
            return user
        }
    }
}
