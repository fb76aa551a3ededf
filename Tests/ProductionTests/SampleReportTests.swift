import AnnualReview
import HMSPlan
import Markup
import PDFOutput
import PlanStore
import Production
import SamplePortfolio
import Testing

/// The reports of all samples, from the plan to the finished file.
@Suite struct SampleReportTests {
    /// The reports of a sample portfolio.
    private func reports(_ kind: SampleSettings.Kind, plans: Int = 2) throws -> [FinishedReport] {
        let fixture = try RunFixture(kind: kind, plans: plans)
        let settings = try RunFixture.settings()
        let preview = ReviewPreview(
            store: fixture.store, ruleSet: try .standard(), asOf: settings.asOf, runTime: settings.runTime)
        let press = try RunFixture.press.get()
        return try fixture.plans(includesReviewed: true).map { plan in
            let review = try preview.review(plan.id.text, adviser: RunFixture.adviser)
            return try DeepStack.run { try press.makeWorker().makeReport(of: review) }
        }
    }

    @Test(
        "R12, R31–R49: every sample becomes an archival report without a warning",
        arguments: SampleSettings.Kind.allCases)
    func archival(kind: SampleSettings.Kind) throws {
        let reports = try reports(kind)
        #expect(!reports.isEmpty)
        for report in reports {
            #expect(report.diagnostics == [])
            let inspection = try PDFInspector.inspect(report.pdf)
            #expect(inspection.syntaxProblem == nil)
            #expect(inspection.standards == ["PDF/A-3a", "PDF/UA-1"])
            #expect(inspection.pageCount == report.pageCount)
            #expect(inspection.language == "nb-NO")
            #expect(inspection.title == report.title)
            #expect(inspection.unmarkedText == "")
            #expect(inspection.fonts.allSatisfy { $0.isEmbedded && $0.hasUnicodeMap })
            #expect(inspection.attachments.map(\.name) == ["review.json"])
            #expect(inspection.attachments.first?.bytes == report.json)
        }
    }

    @Test("the HTML edition needs nothing else and runs nothing", arguments: SampleSettings.Kind.allCases)
    func selfContained(kind: SampleSettings.Kind) throws {
        for report in try reports(kind, plans: 1) {
            var sources = SourceMap()
            let document = try HTMLParser.parse(report.html, file: sources.add(name: "report.html", bytes: report.html))
            for index in 0..<document.nodeCount {
                let node = NodeID(index)
                guard document.kind(node) == .element else { continue }
                let name = document.name(node)
                #expect(name != "link")
                if name == "script" { #expect(document.attribute("type", of: node) == "application/json") }
                if let source = document.attribute("src", of: node) { #expect(source.hasPrefix("data:")) }
                #expect(!document.attributes(of: node).contains { document.name(of: $0.name).hasPrefix("on") })
            }
            let text = String(decoding: report.html, as: UTF8.self)
            #expect(text.contains("default-src 'none'"))
            #expect(text.contains("id=\"review\""))
        }
    }

    @Test("the figures of the HTML edition are those attached to the PDF")
    func sameFigures() throws {
        let report = try #require(try reports(.awkward).first)
        var sources = SourceMap()
        let document = try HTMLParser.parse(report.html, file: sources.add(name: "report.html", bytes: report.html))
        let script = try #require(document.element(withID: "review"))
        let text = document.textContent(script)
        #expect(text.replacing("\\u003c", with: "<") == String(decoding: report.json, as: UTF8.self))
        #expect(!text.contains("<"))
    }

    @Test("R31: the page count of a heavy report is told on every page")
    func heavy() throws {
        let report = try #require(try reports(.heavy).first)
        let inspection = try PDFInspector.inspect(report.pdf)
        for page in [1, report.pageCount] {
            #expect(inspection.artifacts.contains { $0.contains("Side \(page) av \(report.pageCount)") })
        }
    }
}
