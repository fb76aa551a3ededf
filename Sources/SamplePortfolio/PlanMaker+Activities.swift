import HMSPlan

extension PlanMaker {
    mutating func makeActivities(since created: Day) -> [Activity] {
        let wanted = diligence < 6 ? 0 : 12 + diligence * random.number(18...36) / 80
        var rows: [Activity] = []
        for entry in random.sample(wanted, of: ActivityCatalogue.entries) {
            rows += occurrences(of: entry, since: created, from: rows.count)
        }
        if diligence > 2, random.chance(94) { rows += annualReviews(since: created, from: rows.count) }
        return rows
    }

    /// The next occurrence of an activity and, behind it, those that were done.
    private mutating func occurrences(of entry: ActivityCatalogue.Entry, since created: Day, from number: Int)
        -> [Activity]
    {
        let months = Self.months(entry.frequency)
        guard var due = Day(year: day.year + 1, month: entry.month, day: random.number(1...28)) else { return [] }
        while due.adding(months: -months) > day { due = due.adding(months: -months) }
        // The board lags behind with some: then the deadline lies in the past.
        if random.chance((100 - diligence) * 3 / 10) {
            due = day.adding(days: -random.number(1...(diligence > 60 ? 60 : 320)))
        }
        var rows = [row(entry, due: due, completed: nil, number: number + 1)]
        var earlier = due.adding(months: -months)
        var count = 1
        while earlier > created, earlier > day.adding(months: -26), count < 14 {
            if random.chance(20 + diligence * 8 / 10) {
                let done = min(day, earlier.adding(days: random.number(-12...10)))
                rows.append(row(entry, due: earlier, completed: done, number: number + 1 + count))
                count += 1
            }
            earlier = earlier.adding(months: -months)
        }
        return rows
    }

    private mutating func row(_ entry: ActivityCatalogue.Entry, due: Day, completed: Day?, number: Int) -> Activity {
        Activity(
            id: id("aktivitet", number), title: entry.title, category: entry.category, frequency: entry.frequency,
            created: due.adding(months: -14), dueDate: due, completed: completed.map { moment($0) },
            responsible: entry.responsible, handbookReference: entry.handbook)
    }

    /// *Årlig HMS-gjennomgang*: last year's, if the board made it, and the one to come.
    private mutating func annualReviews(since created: Day, from number: Int) -> [Activity] {
        let due = day.adding(days: random.chance(30) ? -random.number(3...200) : random.number(5...330))
        var rows = [annualReview(due: due, completed: nil, number: number + 1)]
        let last = due.adding(years: -1)
        if last > created, last < day.adding(days: -60), last.year < day.year, random.chance(diligence) {
            rows.append(annualReview(due: last, completed: last, number: number + 2))
        }
        return rows
    }

    private mutating func annualReview(due: Day, completed: Day?, number: Int) -> Activity {
        Activity(
            id: id("aktivitet", number), kind: .annualReview, title: "Årlig HMS-gjennomgang",
            category: "Internkontroll",
            frequency: .yearly, created: due.adding(months: -14), dueDate: due, completed: completed.map { moment($0) },
            responsible: "Styreleder", handbookReference: "arlig-gjennomgang")
    }

    static func months(_ frequency: Frequency) -> Int {
        switch frequency {
        case .once, .yearly: 12
        case .weekly, .monthly: 1
        case .quarterly: 3
        case .halfYearly: 6
        case .everyYears(let count): 12 * count
        }
    }
}
