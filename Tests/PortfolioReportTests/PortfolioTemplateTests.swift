import HMSPlan
import Markup
import Template
import Testing

@testable import PortfolioReport

@Suite struct PortfolioTemplateTests {
    /// The template's folder with some files replaced.
    private struct Patched: ResourceLoader {
        let files: [String: String]

        func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
            if let text = files[name] { return LoadedResource(name: String(name.dropFirst()), bytes: Array(text.utf8)) }
            return try DirectoryResourceLoader(root: PortfolioFixture.folder).load(name, relativeTo: base)
        }
    }

    private func code(_ files: [String: String], _ language: ReportLanguage = .nb) -> Diagnostic.Code? {
        do {
            _ = try PortfolioTemplate(Patched(files: files), language: language)
            return nil
        } catch {
            return error.diagnostics.first?.code
        }
    }

    @Test("portefolje is read, checked and compiled; what it lacks is a diagnostic")
    func diagnostics() {
        #expect(code([:]) == nil)
        #expect(code([:], .en) == nil)
        #expect(code([:], .nn) == nil)
        let one = "name: x\nversion: '1'\nschema: portefolje/1\ndocument: report.html\nlocales: [nb]\n"
        #expect(code(["/template.yml": one], .en) == "template-language")
        let manifest = "name: x\nversion: '1'\nschema: statusrapport/1\ndocument: report.html\nlocales: [nb]\n"
        #expect(code(["/template.yml": manifest]) == "template-schema")
        #expect(code(["/text/nb.yml": "language: nb-NO\n"]) == "text-missing")
        #expect(code(["/sections/help.html": "<p>{{help.lowst}}</p>"]) != nil)
    }

    @Test("a full portfolio shows every part, and no name is left unfilled")
    func full() throws {
        let words = try PortfolioFixture.words([
            PortfolioFixture.company("Åsen borettslag", 95, before: 80),
            PortfolioFixture.company(
                "Bjørka sameie", 31, before: 45, deadline: PortfolioFixture.today.adding(days: -9)),
        ])
        for part in [
            "Fordeling av HMS-score", "Temaene som drar ned", "Mest opp", "Trenger hjelp", "Alle boligselskap",
        ] {
            #expect(words.contains(part))
        }
        #expect(words.contains("Boligselskapene i Havblikk Boligbyggelag per 23. november 2026"))
        #expect(words.contains("9 dager"))
        #expect(!words.contains("{"))
    }

    @Test("empty cases are said in words")
    func empty() throws {
        let none = try PortfolioFixture.words([])
        #expect(none.contains("Havblikk Boligbyggelag har ingen boligselskap i HMS-systemet."))
        #expect(none.contains("Ingen frister for årlig HMS-gjennomgang er ute."))
        let unscored = try PortfolioFixture.words([PortfolioFixture.company("Lia")])
        #expect(unscored.contains("Ingen boligselskap har fått HMS-score i 2026 ennå."))
        #expect(unscored.contains("å sammenligne med"))
        #expect(!unscored.contains("Ingen boligselskap ligger på Kan bli bedre"))
        let good = try PortfolioFixture.words([PortfolioFixture.company("Lia", 95, before: 95)])
        #expect(good.contains("Ingen boligselskap ligger på Kan bli bedre eller Jobbing må til."))
        #expect(good.contains("Ingen har fått høyere score."))
        #expect(good.contains("Ingen har fått lavere score."))
    }
}
