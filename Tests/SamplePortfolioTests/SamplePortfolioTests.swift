import HMSPlan
import SamplePortfolio
import Testing

private func day(_ text: String) throws -> Day { try #require(Day(text)) }

@Suite("Sample portfolio")
struct SamplePortfolioTests {
    private func portfolio(_ kind: SampleSettings.Kind = .typical, plans: Int = 60, seed: UInt64 = 1) throws
        -> SamplePortfolio
    {
        SamplePortfolio(SampleSettings(kind: kind, plans: plans, seed: seed, day: try day("2022-01-24")))
    }

    @Test("the same seed gives the same plans, another seed others")
    func deterministic() throws {
        #expect(try Array(portfolio().plans) == Array(portfolio().plans))
        #expect(try Array(portfolio().plans) != Array(portfolio(seed: 2).plans))
    }

    @Test("a plan does not depend on how many others there are")
    func independent() throws {
        #expect(try portfolio(plans: 60).plan(at: 17) == portfolio(plans: 61).plan(at: 17))
    }

    @Test("every association has the adviser of the demonstration")
    func adviser() throws {
        let associations = try portfolio(plans: 900).associations
        #expect(associations.count == 3)
        #expect(associations.allSatisfy { $0.advisers.contains { $0.email == "demo.radgiver@eksempel.no" } })
        let known = Set(associations.map(\.id))
        #expect(try portfolio(plans: 900).plans.allSatisfy { known.contains($0.association) })
    }

    @Test("organisation numbers are right, different, and belong to no real company")
    func organisationNumbers() throws {
        let numbers = try portfolio(plans: 900).plans.compactMap { $0.company.organisationNumber?.digits }
        #expect(numbers.count == 900)
        #expect(Set(numbers).count == 900)
        #expect(numbers.allSatisfy { !$0.hasPrefix("8") && !$0.hasPrefix("9") })
    }

    @Test("rows have ids of their own within a plan")
    func uniqueIDs() throws {
        for kind in SampleSettings.Kind.allCases {
            for plan in try portfolio(kind, plans: 40).plans {
                let ids =
                    plan.users.map(\.id) + plan.activities.map(\.id) + plan.deviations.map(\.id)
                    + plan.riskAssessments.flatMap { [$0.id] + $0.points.map(\.id) } + plan.contacts.map(\.id)
                #expect(Set(ids).count == ids.count, "\(plan.id)")
            }
        }
    }

    @Test("nothing happened after the day of the portfolio or before the plan was made")
    func plausibleDates() throws {
        let end = try day("2022-01-24")
        for plan in try portfolio(plans: 200).plans {
            #expect(plan.logins.allSatisfy { $0.time.day <= end && $0.time.day >= plan.created })
            #expect(plan.deviations.allSatisfy { $0.created >= plan.created && ($0.closed?.day ?? end) <= end })
            #expect(plan.deviations.allSatisfy { ($0.status == .closed) == ($0.closed != nil) })
            #expect(plan.activities.allSatisfy { ($0.completed?.day ?? end) <= end })
            #expect(plan.riskAssessments.allSatisfy { ($0.completed?.day ?? end) <= end })
        }
    }

    @Test("boards differ: some plans are in good order, some neglected")
    func variety() throws {
        let plans = try Array(portfolio(plans: 300).plans)
        #expect(plans.contains { $0.activities.isEmpty })
        #expect(plans.contains { $0.logins.isEmpty })
        #expect(plans.contains { !$0.sms.isActive })
        #expect(plans.contains { $0.riskAssessments.isEmpty })
        #expect(plans.contains { plan in !plan.activities.contains { $0.kind == .annualReview } })
        #expect(plans.contains { $0.logins.count > 20 })
    }

    @Test("the heavy plan has 400 deviations, 300 activities and five risk assessments")
    func heavy() throws {
        let plan = try portfolio(.heavy).plan(at: 0)
        #expect(plan.deviations.count == 400)
        #expect(plan.activities.count == 300)
        #expect(plan.riskAssessments.count == 5)
    }

    @Test("the small plan is empty")
    func small() throws {
        let plan = try portfolio(.small).plan(at: 0)
        #expect(plan.users.isEmpty && plan.activities.isEmpty && plan.deviations.isEmpty && plan.contacts.isEmpty)
    }

    @Test("awkward plans hold long names, Sámi letters, right-to-left names, emoji and 29 February")
    func awkward() throws {
        let plans = try Array(portfolio(.awkward).plans)
        #expect(plans.contains { $0.company.name.count > 120 })
        #expect(plans.contains { $0.company.name.contains("ŧ") && $0.company.name.contains("ŋ") })
        #expect(plans.contains { $0.users.contains { $0.name.contains("محمد") } })
        #expect(plans.contains { $0.company.name.contains("🌞") })
        #expect(plans.contains { plan in plan.activities.contains { $0.dueDate.month == 2 && $0.dueDate.day == 29 } })
        #expect(plans.contains { $0.company.name.contains("{{navn}}") })
    }
}

@Suite("Regulation changes")
struct RegulationChangeTests {
    @Test("R45: the changes of 2020–2026 ship with their references")
    func shipped() {
        #expect(RegulationChange.norwegian.count == 22)
        #expect(Set(RegulationChange.norwegian.map(\.id)).count == 22)
        #expect(
            RegulationChange.norwegian.allSatisfy { !$0.reference.isEmpty && !$0.title.isEmpty && !$0.summary.isEmpty })
        #expect(RegulationChange.norwegian.map(\.inForce) == RegulationChange.norwegian.map(\.inForce).sorted())
    }
}
