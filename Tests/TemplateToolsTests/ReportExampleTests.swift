import Markup
import Testing

@testable import TemplateTools

@Suite("Examples of reports' diagnostics")
struct ReportExampleTests {
    static let codes = DiagnosticCatalogue.groups.flatMap(\.entries).filter { entry in
        if case .report = entry.example { true } else { false }
    }.map(\.code.text)

    @Test("the example of a code gives that diagnostic and no other, at its place", arguments: codes)
    func example(code: String) throws {
        let entry = try #require(DiagnosticCatalogue.entry(code))
        guard case .report(let body, let css) = entry.example else { return }
        let found = try CheckFixture.check(body: body, css: css).diagnostics
        #expect(found.map(\.code) == [entry.code], "\(found)")
        #expect(found.allSatisfy { $0.severity == entry.severity && $0.location?.file == "report.html" })
    }
}
