import AnnualReview
import Archive
import HMSPlan
import Markup
import PDFOutput
import PlanStore
import Production
import Template
import Testing

/// Reports in the colours of the plan's association.
@Suite struct ThemedReportTests {
    /// The reviews of a fixture's plans.
    private func reviews(_ fixture: RunFixture) throws -> [Review] {
        let settings = try RunFixture.settings()
        let preview = ReviewPreview(
            store: fixture.store, ruleSet: try .standard(), asOf: settings.asOf, runTime: settings.runTime)
        return try fixture.plans().map { try preview.review($0.id.text, adviser: RunFixture.adviser) }
    }

    private func report(_ review: Review, _ choice: ThemeChoice = .association) throws -> FinishedReport {
        let press = try ReportPress.standard(choice: choice)
        return try DeepStack.run { try press.makeWorker().makeReport(of: review) }
    }

    @Test("a report has its association's colours and logo, in both editions, and its manifest names the theme")
    func association() throws {
        let review = try #require(try reviews(RunFixture()).first { $0.association.id == "havblikk" })
        let report = try report(review)
        #expect(report.diagnostics == [])
        #expect(report.theme?.name == "havblikk")
        #expect(report.documents(of: review).allSatisfy { $0.manifest.theme == report.theme })
        let html = String(decoding: report.html, as: UTF8.self)
        #expect(html.contains(":root{--accent:#0F4C81;"))
        #expect(html.contains("<img class=\"logo-image\" src=\"data:image/svg+xml;base64,"))
        #expect(html.contains("alt=\"Et fyr over to bølger\""))
        let inspection = try PDFInspector.inspect(report.pdf)
        #expect(inspection.standards == ["PDF/A-3a", "PDF/UA-1"])
    }

    @Test("another theme, or none, can be asked for; an unknown one is told with those that there are")
    func chosen() throws {
        let review = try #require(try reviews(RunFixture()).first)
        let named = try report(review, .named("fjellheim"))
        #expect(named.theme?.name == "fjellheim")
        #expect(String(decoding: named.html, as: UTF8.self).contains("#6A3B63"))
        let plain = try report(review, .none)
        #expect(plain.theme == nil)
        #expect(!String(decoding: plain.html, as: UTF8.self).contains("logo-image\""))
        #expect(plain.pageCount == named.pageCount)
        let errors = #expect(throws: TemplateErrors.self) { try ReportPress.standard(choice: .named("fjelheim")) }
        #expect(errors?.diagnostics.map(\.code) == ["theme-missing"])
        #expect(errors?.diagnostics.first?.hints == ["there are elvebyen, fjellheim, havblikk"])
    }

    @Test("a press for one language makes the report that a press for all makes")
    func onlyOneLanguage() throws {
        var review = try #require(try reviews(RunFixture()).first)
        for language in ReportLanguage.allCases {
            review.language = language
            let report = try report(review)
            let press = try ReportPress.standard(only: language)
            let alone = try DeepStack.run { [review] in try press.makeWorker().makeReport(of: review) }
            #expect(report.pdf == alone.pdf, "\(language)")
            #expect(report.html == alone.html, "\(language)")
        }
    }

    @Test("one worker makes the same bytes for a theme before and after another")
    func turns() throws {
        let review = try #require(try reviews(RunFixture()).first)
        let other = {
            var other = review
            other.association = AssociationReference(id: "elvebyen", name: "Elvebyen Bolig BBL")
            return other
        }()
        let press = try ReportPress.standard()
        let (first, second, again) = try DeepStack.run {
            let worker = press.makeWorker()
            return (
                try worker.makeReport(of: review), try worker.makeReport(of: other), try worker.makeReport(of: review)
            )
        }
        #expect(first.pdf == again.pdf)
        #expect(first.html == again.html)
        #expect(second.theme?.name == "elvebyen")
        #expect(second.pdf == (try report(other)).pdf)
    }
}
