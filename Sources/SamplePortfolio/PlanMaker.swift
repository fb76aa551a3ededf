import HMSPlan

/// Makes one plan of a typical portfolio. How well the board works decides everything else.
struct PlanMaker {
    let settings: SampleSettings
    let index: Int
    let association: SourceID
    /// How well the board works, 0…100.
    let diligence: Int
    var random: SeededGenerator

    init(_ settings: SampleSettings, index: Int, association: SourceID) {
        self.settings = settings
        self.index = index
        self.association = association
        random = SeededGenerator(seed: settings.seed, stream: UInt64(index))
        // Most boards do fairly well, some excel, a few have given up: the better of two throws, at times one low one.
        let throws2 = (random.number(0...100), random.number(0...100))
        diligence = random.chance(15) ? random.number(0...35) : max(throws2.0, throws2.1)
    }

    var day: Day { settings.day }

    mutating func make() -> Plan {
        let created = day.adding(days: -random.number(random.chance(6) ? 40...330 : 500...3600))
        let company = makeCompany()
        var plan = Plan(
            id: SourceID("plan-\(settings.seed)-\(index + 1)"), association: association, created: created,
            company: company)
        plan.sms = setting(active: random.chance(80), since: created)
        plan.email = setting(active: random.chance(90), since: created)
        plan.users = makeUsers()
        plan.logins = makeLogins(plan.users, since: created)
        plan.users = withLastLogins(plan.users, plan.logins)
        plan.activities = makeActivities(since: created)
        plan.deviations = makeDeviations(since: created)
        plan.riskAssessments = makeRiskAssessments(since: created)
        plan.contacts = makeContacts()
        return plan
    }

    /// A row's id, unique in the plan.
    func id(_ kind: String, _ number: Int) -> SourceID {
        SourceID("\(settings.seed)-\(index + 1)-\(kind)-\(number)")
    }

    /// A moment in the daytime of a day.
    mutating func moment(_ day: Day) -> Timestamp {
        Timestamp(secondsSinceEpoch: day.daysSinceEpoch * 86_400 + random.number(7 * 3600...21 * 3600))
    }

    private mutating func setting(active: Bool, since created: Day) -> NotificationSetting {
        NotificationSetting(
            isActive: active, changedAt: moment(created.adding(days: random.number(0...30))),
            changedBy: random.pick([.user, .adviser]))
    }
}
