import HMSPlan

extension PlanMaker {
    mutating func makeDeviations(since created: Day) -> [Deviation] {
        let count = diligence < 8 ? 0 : random.number(2...34)
        return (0..<count).compactMap { number in
            let age = random.number(3...700)
            let registered = day.adding(days: -age)
            return registered >= created ? makeDeviation(number + 1, registered: registered) : nil
        }
    }

    mutating func makeDeviation(_ number: Int, registered: Day) -> Deviation {
        let entry = random.pick(DeviationCatalogue.entries)
        let due = random.chance(85) ? registered.adding(days: random.number(14...240)) : nil
        let latest = min(day, due?.adding(days: 20) ?? registered.adding(days: 120))
        let isClosed =
            latest > registered && random.chance(due.map { $0 < day } == true ? 25 + diligence * 7 / 10 : diligence / 3)
        let closed = isClosed ? registered.adding(days: random.number(0...latest.days(since: registered))) : nil
        return Deviation(
            id: id("avvik", number), created: registered, kind: entry.kind,
            title: entry.kind == .measure ? entry.title : "\(entry.title), \(random.pick(DeviationCatalogue.places))",
            details: entry.details, status: isClosed ? .closed : random.chance(40) ? .inProgress : .open,
            priority: random.chance(75) ? entry.priority : random.pick(DeviationPriority.allCases), dueDate: due,
            closed: closed.map { moment($0) },
            responsible: random.pick(["Vaktmester", "Styreleder", "HMS-ansvarlig", "Styremedlem"]))
    }
}
