import AnnualReview
import Foundation
import HMSPlan
import Markup
import Testing

@testable import StatusReport

@Suite("Text bank")
struct TextBankTests {
    @Test("every measure of the standard rules has a sentence, and every sentence a rule")
    func measures() throws {
        let texts = try ReportFixture.texts()
        let rules = try RuleSet.standard()
        #expect(texts.missingMeasures(of: rules).isEmpty)
        #expect(texts.measures.keys.sorted() == rules.measureKeys)
        #expect(texts.measures.values.allSatisfy { $0.hasSuffix(".") })
    }

    @Test(
        "the measures of the field",
        arguments: [
            ("login.goOn", "Fortsett som nå."), ("login.beforeMeetings", "Logg inn før hvert styremøte."),
            ("login.monthly", "Logg inn minst én gang i måneden."),
            ("login.chooseOfficer", "Velg en fast HMS-ansvarlig."), ("login.noUsers", "Gi hele styret tilgang nå."),
            ("activities.goOn", "Hold årshjulet oppdatert."),
            ("activities.finishLast", "Fullfør det siste som er over frist."),
            ("activities.share", "Fordel forfalte aktiviteter i styret."),
            ("activities.nextMeeting", "Ta forfalte aktiviteter opp på neste styremøte."),
            ("activities.tidy", "Rydd i årshjulet sammen med rådgiver."),
            ("deviations.goOn", "Fortsett å registrere avvik."),
            ("deviations.closeLast", "Lukk det siste som er over frist."),
            ("deviations.assign", "Gi hvert avvik en ansvarlig."),
            ("deviations.worstFirst", "Ta ett avvik av gangen, det mest alvorlige først."),
            ("deviations.highFirst", "Start med avvik som har høy prioritet."),
            ("riskAssessment.goOn", "Gå gjennom vurderingen på nytt om et år."),
            ("riskAssessment.lastPoints", "Fyll ut de siste risikopunktene."),
            ("riskAssessment.complete", "Oppdater og ferdigstill vurderingen."),
            ("riskAssessment.meeting", "Sett av et møte til risikovurdering."),
            ("riskAssessment.begin", "Start risikovurderingen nå."),
        ])
    func fieldMeasures(key: String, sentence: String) throws {
        #expect(try ReportFixture.texts().measures[key] == sentence)
    }

    @Test(
        "R36: the verdicts of the field",
        arguments: zip(
            ScoreLevel.allCases,
            [
                "Strålende: Styret arbeider systematisk med HMS. Hold fast ved rutinene.",
                "Meget bra: HMS-arbeidet følges godt opp. Bare noen få punkter gjenstår.",
                "Bra: HMS-arbeidet er godt i gang, men noen oppgaver bør følges opp raskere.",
                "Kan bli bedre: Flere oppgaver er ikke fulgt opp som planlagt. Ta saken opp på neste styremøte.",
                "Jobbing må til: HMS-arbeidet har vesentlige mangler. Lag en plan nå; Havblikk kan hjelpe.",
            ]))
    func verdicts(level: ScoreLevel, sentence: String) throws {
        let texts = try ReportFixture.texts()
        #expect("\(texts.name(of: level)): \(texts.verdict(on: level, association: "Havblikk"))" == sentence)
    }

    @Test("forms follow the number")
    func forms() throws {
        let texts = try ReportFixture.texts()
        #expect(texts(.days, count: 1) == "1 dag")
        #expect(texts(.days, count: 0) == "0 dager")
        #expect(texts(.days, count: 12_345) == "12\u{A0}345 dager")
        #expect(texts(.contactIncomplete, count: 0) == "Alle har navn, telefon og e-post.")
        #expect(texts(.regulationSummary, count: 1).hasPrefix("Én endring"))
    }

    @Test("names are filled once; what looks like a name in a value stays")
    func filling() {
        let pattern = TextPattern("{a} av {b} {c")
        #expect(pattern.names == ["a", "b"])
        #expect(pattern.filled([("a", "{b}"), ("b", "2")]) == "{b} av 2 {c")
        #expect(pattern.filled([("b", "2")]) == "{a} av 2 {c")
    }

    @Test("a missing text, a list of wrong length and text that is no YAML are diagnostics")
    func diagnostics() throws {
        func code(_ yaml: String) -> Diagnostic.Code? {
            do {
                _ = try TextBank(yaml: yaml, file: "text/nb.yml", language: .nb)
                return nil
            } catch {
                return error.code
            }
        }
        let yaml = try ReportFixture.yaml()
        #expect(code(yaml) == nil)
        #expect(code(yaml.replacing("noPriorities:", with: "nopriorities:")) == "text-missing")
        #expect(code(yaml.replacing("[L, M, H]", with: "[L, M]")) == "text-list-length")
        #expect(code("a: [") == "text-bank-syntax")
        #expect(code("bare tekst") == "text-bank-syntax")
    }

    @Test("languages have tags")
    func tags() throws {
        let yaml = try ReportFixture.yaml()
        let tags = try ReportLanguage.allCases.map {
            try TextBank(yaml: yaml, file: "text", language: $0).languageTag
        }
        #expect(tags == ["nb-NO", "nn-NO", "en-GB"])
    }
}
