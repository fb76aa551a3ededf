import HMSPlan

/// A plan with 400 deviations, 300 activities and five risk assessments.
enum HeavyPlan {
    static func make(_ settings: SampleSettings, association: SourceID) -> Plan {
        var maker = PlanMaker(settings, index: 0, association: association)
        var plan = maker.make()
        plan.id = "plan-stor"
        plan.created = settings.day.adding(years: -9)
        plan.company.name = "Storlia og Øvre Tømmerhaugen borettslag"
        plan.company.units = 1240
        plan.company.buildings = 31
        plan.deviations = (1...400).map { number in
            maker.makeDeviation(number, registered: settings.day.adding(days: -maker.random.number(1...900)))
        }
        plan.activities = activities(&maker, settings.day)
        plan.riskAssessments = RiskCatalogue.assessments.enumerated().map { number, name in
            let made = settings.day.adding(days: -120 - 250 * number)
            return maker.makeRiskAssessment(number, name: name, made: made, isCompleted: number % 2 == 0)
        }
        return plan
    }

    private static func activities(_ maker: inout PlanMaker, _ day: Day) -> [Activity] {
        let entries = ActivityCatalogue.entries
        var rows = (0..<299).map { number in
            let entry = entries[number % entries.count]
            let block = "ABCDEFGH".map(String.init)[number / entries.count]
            return Activity(
                id: maker.id("aktivitet", number + 1), title: "\(entry.title), blokk \(block)",
                category: entry.category,
                frequency: entry.frequency, created: day.adding(years: -2),
                dueDate: day.adding(days: maker.random.number(-150...700)), responsible: entry.responsible)
        }
        rows.append(
            Activity(
                id: maker.id("aktivitet", 300), kind: .annualReview, title: "Årlig HMS-gjennomgang",
                category: "Internkontroll", created: day.adding(years: -2), dueDate: day.adding(days: 20),
                responsible: "Styreleder"))
        return rows
    }
}
