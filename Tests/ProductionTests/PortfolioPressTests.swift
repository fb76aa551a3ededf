import AnnualReview
import HMSPlan
import Markup
import PDFOutput
import PlanStore
import PortfolioReport
import Production
import SamplePortfolio
import Testing

/// The overview of a portfolio, from the store to the finished file.
@Suite struct PortfolioPressTests {
    private static let press = Result { try PortfolioPress.standard() }

    private func report(_ fixture: RunFixture) throws -> FinishedReport {
        try fixture.store.refreshIndex()
        let today = try RunFixture.settings().asOf
        let overview = try #require(
            try PortfolioOverview(of: "havblikk", in: fixture.store, today: today, recent: today.adding(days: -30)))
        let press = try Self.press.get()
        let time = try RunFixture.settings().runTime
        return try DeepStack.run { try press.makeReport(of: overview, time: time) }
    }

    private func expectArchival(_ report: FinishedReport) throws {
        #expect(report.diagnostics == [])
        let inspection = try PDFInspector.inspect(report.pdf)
        #expect(inspection.syntaxProblem == nil)
        #expect(inspection.standards == ["PDF/A-3a", "PDF/UA-1"])
        #expect(inspection.pageCount == report.pageCount)
        #expect(inspection.language == "nb-NO")
        #expect(inspection.title == report.title)
        #expect(inspection.unmarkedText == "")
        #expect(inspection.attachments.map(\.name) == ["portfolio.json"])
        #expect(inspection.attachments.first?.bytes == report.json)
        for page in [1, report.pageCount] {
            #expect(inspection.artifacts.contains { $0.contains("Side \(page) av \(report.pageCount)") })
        }
    }

    @Test("an overview with scores of the year is archival without a warning, and the same bytes come again")
    func scored() throws {
        let fixture = try RunFixture(plans: 12)
        let outcomes = try fixture.run(try fixture.plans())
        #expect(outcomes.contains { $0.review != nil })
        let report = try report(fixture)
        try expectArchival(report)
        #expect(try self.report(fixture).pdf == report.pdf)
        let html = String(decoding: report.html, as: UTF8.self)
        #expect(html.contains("Trenger hjelp"))
        #expect(html.contains("id=\"portfolio\""))
        #expect(!html.contains("<link"))
    }

    @Test("an overview before any review is archival too")
    func unscored() throws { try expectArchival(try report(RunFixture(plans: 2))) }

    @Test("companies that need many pages get them without a warning")
    func many() throws {
        let report = try report(RunFixture(plans: 90))
        try expectArchival(report)
        #expect(report.pageCount > 4)
    }

    @Test("another association's id gives nothing")
    func unknown() throws {
        let fixture = try RunFixture()
        let today = try RunFixture.settings().asOf
        #expect(try PortfolioOverview(of: "ukjent", in: fixture.store, today: today, recent: today) == nil)
    }
}
