import AnnualReview
import HMSPlan
import Testing

/// A day written as text; tests fail on one that does not exist.
func day(_ text: String) -> Day {
    guard let day = Day(text) else {
        Issue.record("no such day: \(text)")
        return Day(daysSinceEpoch: 0)
    }
    return day
}

/// Noon in UTC of a day.
func noon(_ text: String) -> Timestamp {
    Timestamp(secondsSinceEpoch: day(text).daysSinceEpoch * 86_400 + 43_200)
}

/// A plan that is easy to fill, and a review of it.
struct PlanFixture {
    var plan: Plan
    var asOf = day("2021-12-31")
    var runDay = day("2022-01-25")
    var changes: [RegulationChange] = []
    var undone: [NotificationChannel] = []
    var previous: PreviousReview?
    var version = 1
    var isForced = false
    var firstVersionRemarks: [Remark] = []
    private var serial = 0

    /// A plan with one chair and nothing else.
    init() {
        plan = Plan(
            id: "plan-1", association: "assoc-1", created: day("2015-03-01"),
            company: HousingCompany(name: "Kvitveistunet borettslag", kind: .housingCooperative),
            users: [User(id: "chair", name: "Kari Nordmann", role: .chair)])
    }

    /// The worked example of DOMAIN §4.
    static var workedExample: PlanFixture {
        var fixture = PlanFixture()
        fixture.addLogins(["2021-02-10", "2021-04-05", "2021-04-20", "2021-06-01", "2021-09-09", "2021-11-21"])
        for due in ["2021-09-01", "2021-10-11", "2021-11-17", "2021-12-10", "2022-02-01"] {
            fixture.addActivity(due: due)
        }
        for _ in 0..<15 { fixture.addActivity(due: "2021-06-01", completed: "2021-06-01") }
        fixture.addDeviation(due: "2021-12-15", priority: .high)
        fixture.addDeviation(due: "2021-11-30")
        fixture.addDeviation(created: "2021-02-01", due: "2021-03-01", closed: "2021-03-02")
        fixture.addAssessment(completed: "2020-10-28", filled: 14, unfilled: 0)
        fixture.addAssessment(created: "2021-09-06", filled: 4, unfilled: 6)
        return fixture
    }

    mutating func nextID(_ prefix: String) -> SourceID {
        serial += 1
        return SourceID("\(prefix)-\(serial)")
    }

    mutating func addLogins(_ days: [String], user: SourceID = "chair") {
        plan.logins += days.map { Login(user: user, time: noon($0)) }
    }

    mutating func addActivity(due: String, completed: String? = nil, created: String? = nil) {
        plan.activities.append(
            Activity(
                id: nextID("a"), title: "Kontroll \(serial)", created: created.map(day), dueDate: day(due),
                completed: completed.map(noon)))
    }

    mutating func addAnnual(due: String, completed: String? = nil) {
        plan.activities.append(
            Activity(
                id: nextID("annual"), kind: .annualReview, title: "Årlig HMS-gjennomgang", dueDate: day(due),
                completed: completed.map(noon), responsible: "Styreleder"))
    }

    mutating func addDeviation(
        created: String = "2021-11-16", due: String?, priority: DeviationPriority = .medium, closed: String? = nil
    ) {
        plan.deviations.append(
            Deviation(
                id: nextID("d"), created: day(created), title: "Avvik \(serial)",
                status: closed == nil ? .open : .closed, priority: priority, dueDate: due.map(day),
                closed: closed.map(noon), responsible: "Vaktmester"))
    }

    mutating func addAssessment(
        created: String = "2020-10-01", completed: String? = nil, filled: Int, unfilled: Int,
        revisionOf: SourceID? = nil
    ) {
        let points = (0..<filled + unfilled).map { index in
            RiskPoint(
                id: SourceID("p-\(serial)-\(index)"), title: "Punkt \(index)", probability: index < filled ? 2 : nil,
                consequence: 2)
        }
        plan.riskAssessments.append(
            RiskAssessment(
                id: nextID("r"), name: "Vurdering", revisionOf: revisionOf, created: day(created),
                completed: completed.map(noon), points: points))
    }

    func inputs() throws -> ReviewInputs {
        ReviewInputs(
            snapshot: PlanSnapshot(
                plan: plan, association: Association(id: "assoc-1", name: "Havblikk Boligbyggelag"), revision: 7,
                regulationChanges: changes, undoneActivations: undone),
            ruleSet: try RuleSet.standard(), asOf: asOf, runDay: runDay,
            runTime: Timestamp(secondsSinceEpoch: runDay.daysSinceEpoch * 86_400 + 30_000),
            adviser: Adviser(id: "adv", name: "Máret Solhaug", email: "maret@eksempel.no"), previous: previous,
            version: version, isForced: isForced, firstVersionRemarks: firstVersionRemarks)
    }

    func review() throws -> Review { try AnnualReview.review(try inputs()) }

    func score(_ theme: Theme) throws -> Int { try #require(try review().score(of: theme)).score }

    func measure(_ theme: Theme) throws -> String { try #require(try review().score(of: theme)).measure.key }
}
