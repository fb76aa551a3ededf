import AnnualReview
import Foundation
import HMSPlan
import Markup
import Template
import Testing

@testable import StatusReport

@Suite("Languages of the status report")
struct LanguageTests {
    private func texts(_ language: ReportLanguage) throws -> TextBank {
        let file = "text/\(language.rawValue).yml"
        let yaml = try String(contentsOfFile: "\(ReportFixture.folder)/\(file)", encoding: .utf8)
        return try TextBank(yaml: yaml, file: file, language: language)
    }

    @Test("every language has every text, every label and every measure", arguments: ReportLanguage.allCases)
    func complete(language: ReportLanguage) throws {
        let (texts, norwegian) = (try texts(language), try texts(.nb))
        #expect(texts.labels.keys.sorted() == norwegian.labels.keys.sorted())
        #expect(texts.measures.keys.sorted() == (try RuleSet.standard()).measureKeys)
        #expect(texts.measures.values.allSatisfy { $0.hasSuffix(".") })
    }

    @Test("a text names the same values in every language", arguments: [ReportLanguage.nn, .en])
    func names(language: ReportLanguage) throws {
        let (texts, norwegian) = (try texts(language), try texts(.nb))
        for key in TextKey.allCases where key != .dateNumeric {
            let expected = norwegian.texts[key].map { Set($0.other.names) }
            #expect(texts.texts[key].map { Set($0.other.names) } == expected, "\(key.rawValue)")
        }
    }

    @Test(
        "dates, numbers and shares as each language writes them",
        arguments: [
            (ReportLanguage.nb, "5. mars 2022", "05.03.2022", "6,9", "20 %", "1. januar–31. desember 2021"),
            (.nn, "5. mars 2022", "05.03.2022", "6,9", "20 %", "1. januar–31. desember 2021"),
            (.en, "5 March 2022", "5 Mar 2022", "6.9", "20%", "1 January–31 December 2021"),
        ])
    func formats(
        language: ReportLanguage, long: String, numeric: String, decimal: String, percent: String, period: String
    ) throws {
        let texts = try texts(language)
        #expect(plain(texts.long(day("2022-03-05"))) == long)
        #expect(plain(texts.numeric(day("2022-03-05"))) == numeric)
        #expect(texts.decimal(hundredths: 690) == decimal)
        #expect(plain(texts.percent(20)) == percent)
        #expect(plain(texts.period(day("2021-01-01"), day("2021-12-31"))) == period)
    }

    @Test("no Norwegian word is left in an English report of the worked example")
    func english() throws {
        let loader = DirectoryResourceLoader(root: ReportFixture.folder)
        let template = try ReportTemplate(loader, language: .en, ruleSet: try .standard())
        var plan = ReportFixture.workedExample
        plan.language = .en
        let html = String(
            decoding: HTMLSerializer.serialize(template.document(of: try ReportFixture.review(plan))), as: UTF8.self)
        #expect(html.contains("<html lang=\"en-GB\">"))
        for word in [
            "Frist", " av 100", "Prioritet", "Gjennomgang", "styret", "Tiltak", " dager", "innlogging",
        ] {
            #expect(!html.contains(word), "\(word)")
        }
    }
}
