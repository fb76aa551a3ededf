import AnnualReview
import HMSPlan
import Testing

@testable import StatusReport

@Suite("Overviews and lists")
struct OverviewTests {
    @Test("R46: open deviations by priority, age and deadline")
    func deviations() throws {
        var plan = ReportFixture.workedExample
        plan.deviations += [
            ReportFixture.deviation(4, due: "2022-01-20", priority: .low),
            ReportFixture.deviation(5, due: "2022-05-20"),
            ReportFixture.deviation(6, due: nil),
        ]
        plan.deviations[5].created = day("2021-12-20")
        plan.deviations[4].status = .inProgress
        let overview = try ReportFixture.values(plan).deviationOverview
        #expect(overview.lead.contains("5 avvik og tiltak er åpne"))
        #expect(overview.lead.hasSuffix("Ett er lukket de siste 12 månedene."))
        #expect(overview.priorities.map(\.total) == ["1", "3", "1"])
        #expect(overview.priorities.map(\.inProgress) == ["–", "1", "–"])
        #expect(overview.total.overdue == "2")
        #expect(overview.ages.map(\.count) == ["1", "–", "–", "4", "–"])
        #expect(
            overview.deadlines.map(\.name).map(plain) == [
                "Over frist", "Januar 2022", "Februar 2022", "Mars 2022", "April–juni 2022", "Uten frist",
            ])
        #expect(overview.deadlines.map(\.count) == ["2", "1", "–", "–", "1", "1"])
        #expect(overview.deadlines.map(\.isLate) == [true, false, false, false, false, false])
        #expect(overview.note.hasSuffix("Ett uten frist er ikke så gammelt ennå."))
    }

    @Test("R46: roles by number, then by name with å last; the rest together")
    func responsible() throws {
        var plan = ReportFixture.emptyPlan
        let roles = ["Åse", "Zorro", "A", "B", "C", "D", "E", "F", "G", "H"]
        plan.deviations = roles.enumerated().map { index, role in
            var deviation = ReportFixture.deviation(index, due: "2022-05-01")
            deviation.responsible = role
            return deviation
        }
        plan.deviations.append(plan.deviations[0])
        plan.deviations[10].id = "again"
        let rows = try ReportFixture.values(plan).deviationOverview.responsible
        #expect(rows.map(\.name) == ["Åse", "A", "B", "C", "D", "E", "F", "G", "Andre"])
        #expect(rows.last?.open == "2")
    }

    @Test("R46: nothing open is said in words, without tables")
    func noDeviations() throws {
        let overview = try ReportFixture.values(ReportFixture.emptyPlan).deviationOverview
        #expect(!overview.hasOpen)
        #expect(
            plain(overview.lead)
                == "Ingen avvik eller tiltak er åpne per 31. desember 2021. Ingen er lukket de siste 12 månedene.")
    }

    @Test("R47: activities by month and category, æøå last")
    func activities() throws {
        var plan = ReportFixture.workedExample
        plan.activities += [
            ReportFixture.activity(30, due: "2021-12-31"), ReportFixture.activity(31, due: "2022-12-31"),
            ReportFixture.activity(33, due: "2023-01-01"),
        ]
        let overview = try ReportFixture.values(plan).activityOverview
        #expect(
            plain(overview.lead).hasPrefix(
                "Planen har 8 aktive aktiviteter: 4 over frist, 3 med frist i 2022 og 1 senere."))
        #expect(overview.categories.map(\.name) == ["Brann", "Ås"])
        #expect(overview.total.months.map(\.count) == ["1", "1"] + Array(repeating: "·", count: 9) + ["1"])
        #expect(overview.total.total == "8")
        #expect(overview.wheel.total == "3")
        #expect(overview.wheel.description.hasPrefix("Antall frister per måned: januar 1, februar 1, mars 0"))
        #expect(overview.next.map(\.due) == ["31.12.2021", "01.02.2022"])
    }

    @Test("R47: twelve months that are no calendar year")
    func otherYear() throws {
        let overview = try ReportFixture.values(ReportFixture.workedExample, asOf: "2021-10-31").activityOverview
        #expect(overview.months.first == "nov.")
        #expect(overview.months.last == "okt.")
        #expect(plain(overview.wheel.caption).contains("november 2021–oktober 2022"))
    }

    @Test("R48: the list of open deviations")
    func deviationList() throws {
        var plan = ReportFixture.workedExample
        plan.deviations.append(ReportFixture.deviation(7, due: nil))
        let list = try ReportFixture.values(plan).deviationList
        #expect(list.rows.map(\.due) == ["Uten frist", "30.11.2021", "15.12.2021"])
        #expect(list.rows.map(\.late).map { $0.map(plain) } == ["259 dager over", "31 dager over", "16 dager over"])
        #expect(list.rows[1].details == "Avvik, registrert 16.01.2021. Meldt av beboer.")
        #expect(
            try ReportFixture.values(ReportFixture.emptyPlan).deviationList.empty == "Ingen åpne avvik eller tiltak.")
    }

    @Test("R49: the list of active activities, grouped by quarter")
    func activityList() throws {
        var plan = ReportFixture.workedExample
        plan.activities += [
            ReportFixture.activity(30, due: "2021-12-31"), ReportFixture.activity(31, due: "2022-12-31"),
            ReportFixture.activity(33, due: "2024-01-01"),
        ]
        plan.activities[7].frequency = .everyYears(5)
        let list = try ReportFixture.values(plan).activityList
        #expect(list.groups.map(\.name) == ["Over frist", "1. kvartal 2022", "4. kvartal 2022", "2023 og senere"])
        #expect(list.groups.map(\.count) == ["4", "2", "1", "1"])
        #expect(list.groups.map(\.isOverdue) == [true, false, false, false])
        #expect(list.groups[0].rows.allSatisfy { $0.late != nil })
        #expect(
            try ReportFixture.values(ReportFixture.emptyPlan).activityList.empty
                == "Planen har ingen aktive aktiviteter.")
    }

    @Test("the table of contents stands where the report is longer than eight pages")
    func contents() throws {
        #expect(try !ReportFixture.values(ReportFixture.emptyPlan).showsContents)
        var plan = ReportFixture.workedExample
        plan.deviations = (0..<60).map { ReportFixture.deviation($0, due: "2022-05-01") }
        #expect(try ReportFixture.values(plan).showsContents)
    }
}
