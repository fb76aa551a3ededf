import HMSPlan

/// Two associations with three plans.
enum Samples {
    static let associations = [
        Association(
            id: "fjord", name: "Fjordbyen Boligbyggelag",
            advisers: [Adviser(id: "adv", name: "Máret Solhaug", email: "maret@eksempel.no")]),
        Association(id: "havblikk", name: "Havblikk Boligbyggelag"),
    ]

    static let plans = [
        plan("p1", "Åsveien borettslag", number: "123456785"),
        plan("p2", "Bjørkelia sameie", number: "100000008"),
        plan("p3", "Fjelltunet garasjelag", association: "fjord"),
    ]

    /// A plan with an open annual activity, a manually completed one of an earlier year, and inactive SMS.
    static func plan(
        _ id: SourceID, _ name: String, association: SourceID = "havblikk", number: String? = nil,
        due: String = "2022-03-01"
    ) -> Plan {
        var plan = Plan(
            id: id, association: association, created: day("2015-03-01"),
            company: HousingCompany(
                name: name, kind: .housingCooperative, organisationNumber: number.flatMap { OrganisationNumber($0) }),
            sms: NotificationSetting(isActive: false),
            users: [User(id: "chair", name: "Kari Nordmann", role: .chair)],
            logins: [Login(user: "chair", time: noon("2021-11-21"))])
        plan.activities = [
            annual("annual-2021", due: "2021-03-01", completed: "2021-02-20"),
            annual("annual-2022", due: due),
            Activity(id: "roof", title: "Snø på tak", dueDate: day("2022-02-01")),
        ]
        return plan
    }

    static func annual(_ id: SourceID, due: String, completed: String? = nil) -> Activity {
        Activity(
            id: id, kind: .annualReview, title: "Årlig HMS-gjennomgang", dueDate: day(due),
            completed: completed.map(noon), responsible: "Styreleder")
    }
}
