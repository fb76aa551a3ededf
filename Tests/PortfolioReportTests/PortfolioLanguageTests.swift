import AnnualReview
import Foundation
import HMSPlan
import Markup
import Testing

@testable import PortfolioReport

/// The overview in each of its languages.
@Suite struct PortfolioLanguageTests {
    private func words(_ language: ReportLanguage) throws -> String {
        let template = try PortfolioTemplate(
            DirectoryResourceLoader(root: PortfolioFixture.folder), language: language)
        let portfolio = try #require(PortfolioOverview.samples.first?.portfolio)
        let document = template.document(of: portfolio)
        return document.textContent(document.rootElement).replacing("\u{A0}", with: " ")
    }

    @Test(
        "dates, shares and plurals as each language writes them",
        arguments: [
            (
                ReportLanguage.nb, ["per 25. januar 2022", "Alle boligselskap", "Kan bli bedre", " %", "26.12.2021"],
                ["housing", "bustad"]
            ),
            (
                .nn, ["per 25. januar 2022", "Alle bustadselskap", "Kan bli betre", " %", "26.12.2021"],
                ["bolig", " ikke ", " fra ", "Endring siden"]
            ),
            (
                .en, ["as of 25 January 2022", "All housing companies", "Could be better", "26 Dec 2021"],
                ["selskap ", " og ", "januar 2022"]
            ),
        ] as [(ReportLanguage, [String], [String])])
    func written(language: ReportLanguage, present: [String], absent: [String]) throws {
        let words = try words(language).replacing("Havblikk Boligbyggelag", with: "")
            .replacing("Eierseksjonssameiet Øvre Tømmerhaugløkkveien og Nordre", with: "")
        for part in present { #expect(words.contains(part), "\(part)") }
        for part in absent { #expect(!words.contains(part), "\(part)") }
        #expect(!words.contains("{"))
    }

    @Test("names are sorted as the language sorts them")
    func order() throws {
        let (lower, upper) = ("Åsly", "Berg")
        func text(_ language: ReportLanguage) throws -> PortfolioTexts {
            let yaml = try String(
                contentsOfFile: "\(PortfolioFixture.folder)/text/\(language.rawValue).yml", encoding: .utf8)
            return try PortfolioTexts(yaml: yaml, file: "", language: language)
        }
        let (norwegian, english) = (try text(.nn), try text(.en))
        #expect(norwegian.order(upper) < norwegian.order(lower))
        #expect(english.order(lower) < english.order(upper))
    }
}
