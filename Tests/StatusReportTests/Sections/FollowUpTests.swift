import AnnualReview
import HMSPlan
import Testing

@testable import StatusReport

@Suite("Page 3")
struct FollowUpTests {
    @Test("R39: logins of 12 months, days since the last, and a chart that says its figures")
    func usage() throws {
        let usage = try ReportFixture.values(ReportFixture.workedExample).usage
        #expect(usage.figures.map(\.value) == ["6", "40", "50", "20"])
        #expect(usage.figures.map(\.name).last == "av 40 poeng for bruk gjennom året")
        #expect(usage.chart?.caption == "Innlogginger per måned, 2021")
        #expect(
            usage.chart?.description
                == "januar 0, februar 1, mars 0, april 2, mai 0, juni 1, juli 0, august 0, "
                + "september 1, oktober 0, november 1, desember 0. Til sammen 6.")
        #expect(usage.head.measure == "Logg inn minst én gang i måneden.")
    }

    @Test("R39: months that are no calendar months are said with their days")
    func span() throws {
        let usage = try ReportFixture.values(ReportFixture.workedExample, asOf: "2021-12-15").usage
        #expect(
            usage.chart.map { plain($0.caption) }
                == "Innlogginger per måned, 16. desember 2020–15. desember 2021")
    }

    @Test("empty: nobody has logged in, or not lately")
    func never() throws {
        var plan = ReportFixture.emptyPlan
        #expect(try ReportFixture.values(plan).usage.empty == "Ingen har logget inn ennå.")
        plan.logins = [Login(user: "chair", time: noon("2019-01-01"))]
        let usage = try ReportFixture.values(plan).usage
        #expect(usage.empty == "Ingen har logget inn de siste 12 månedene.")
        #expect(usage.chart == nil)
    }

    @Test("R40: overdue activities, longest first, alerts only above zero")
    func activities() throws {
        let section = try ReportFixture.values(ReportFixture.workedExample).activities
        #expect(section.figures.map(\.value) == ["5", "4", "1", "15"])
        #expect(section.figures.map(\.isAlert) == [false, true, true, false])
        #expect(section.overdue.map(\.days) == ["121", "81", "44", "21"])
        #expect(section.more == nil)
        #expect(section.empty == nil)
    }

    @Test("R41: overdue deviations with their priority")
    func deviations() throws {
        let section = try ReportFixture.values(ReportFixture.workedExample).deviations
        #expect(section.figures.map(\.value) == ["2", "2", "1", "1"])
        #expect(section.overdue.map(\.due) == ["30.11.2021", "15.12.2021"])
        #expect(section.overdue.map { $0.priority?.isHigh } == [false, true])
    }

    @Test("empty cases: nothing open, nothing overdue, no activities, silence")
    func empty() throws {
        var plan = ReportFixture.emptyPlan
        var values = try ReportFixture.values(plan)
        #expect(values.activities.empty == "Planen har ingen aktive aktiviteter.")
        #expect(values.deviations.empty == "Ingen åpne avvik eller tiltak.")
        #expect(values.deviations.remark?.contains("ikke bety at alt er i orden") == true)
        plan.activities = [ReportFixture.activity(1, due: "2022-05-01")]
        plan.deviations = [ReportFixture.deviation(1, due: "2022-05-01")]
        values = try ReportFixture.values(plan)
        #expect(values.activities.empty == "Ingen aktiviteter er over frist.")
        #expect(values.deviations.empty == "Ingen avvik eller tiltak er over frist.")
        #expect(values.deviations.remark == nil)
    }

    @Test("six rows at most, four where both themes have many; the rest is counted")
    func more() throws {
        var plan = ReportFixture.emptyPlan
        plan.activities = (0..<9).map { ReportFixture.activity($0, due: "2021-11-01") }
        var values = try ReportFixture.values(plan)
        #expect(values.activities.overdue.count == 6)
        #expect(values.activities.more == "Og 3 til:")
        plan.deviations = (0..<9).map { ReportFixture.deviation($0, due: "2021-11-01") }
        values = try ReportFixture.values(plan)
        #expect(values.activities.overdue.count == 4)
        #expect(values.deviations.overdue.count == 4)
        #expect(values.deviations.more == "Og 5 til:")
    }
}
