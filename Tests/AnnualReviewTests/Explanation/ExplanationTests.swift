import AnnualReview
import HMSPlan
import Testing

@Suite("Explanation")
struct ExplanationTests {
    @Test("R33: the worked example, line by line")
    func workedExample() throws {
        var fixture = PlanFixture.workedExample
        fixture.plan.company.organisationNumber = OrganisationNumber("412058178")
        let text = try fixture.review().explanation.map(\.description).joined(separator: "\n")
        #expect(
            text == """
                Kvitveistunet borettslag, 412 058 178, per 31.12.2021: HMS-score 77 av 100, Meget bra
                  Avvik/tiltak: 77 av 100, Meget bra, vekt 30 %
                       +100  utgangspunkt
                        −25  2 over frist, 1 av dem med høy prioritet, 0 av dem lenge
                         +2  1 lukket siste 12 måneder
                    forslag til tiltak: deviations.closeLast
                  Aktiviteter: 78 av 100, Meget bra, vekt 30 %
                       +100  utgangspunkt
                        −45  4 over frist, 1 av dem lenge
                      +22,5  15 utført siste 12 måneder
                    forslag til tiltak: activities.finishLast
                  Risikovurdering: 78 av 100, Meget bra, vekt 25 %
                      +37,5  18 av 24 risikopunkter er fylt ut
                        +40  sist ferdigstilt 28.10.2020
                    forslag til tiltak: riskAssessment.lastPoints
                  Innlogging: 70 av 100, Bra, vekt 15 %
                        +50  siste innlogging for 40 dager siden
                        +20  6 innlogginger på 12 måneder
                    forslag til tiltak: login.monthly
                  Total: (30 × 77 + 30 × 78 + 25 × 78 + 15 × 70) / 100 = 76,5, avrundet 77
                  Kan løfte totalen: Avvik/tiltak 6,9, Aktiviteter 6,6, Risikovurdering 5,5, Innlogging 4,5
                  Regelsett: standard 1.0
                """)
    }

    @Test("measures stand as sentences where these are given")
    func sentences() throws {
        let lines = try PlanFixture.workedExample.review().explanation(measures: ["login.monthly": "Logg inn."])
        #expect(lines.map(\.text).contains("forslag til tiltak: Logg inn."))
        #expect(lines.map(\.text).contains("forslag til tiltak: activities.finishLast"))
    }

    @Test(
        "points as Norwegian writes them",
        arguments: [
            (2250, "  +22,5  x"), (-4500, "    −45  x"), (0, "     +0  x"), (8305, " +83,05  x"), (-7, "  −0,07  x"),
        ])
    func points(hundredths: Int, line: String) {
        #expect(ExplanationLine(0, "x", hundredths: hundredths).description == line)
    }

    @Test("an empty plan and a cap are said in words")
    func emptyAndCapped() throws {
        var fixture = PlanFixture()
        fixture.plan.users = []
        let empty = try fixture.review().explanation.map(\.text)
        for text in ["ingen aktive brukere fra boligselskapet", "ingen aktive aktiviteter", "ingen risikovurdering"] {
            #expect(empty.contains(text))
        }
        var capped = PlanFixture.workedExample
        capped.plan.riskAssessments[0].completed = nil
        capped.addLogins(Array(repeating: "2021-12-30", count: 12))
        for index in 0..<4 { capped.plan.activities[index].dueDate = day("2022-05-01") }
        #expect(try capped.review().explanation.map(\.text).contains("tak 74: ingen risikovurdering er ferdigstilt"))
    }

    @Test(
        "the last login is told as people say it",
        arguments: [
            (nil, nil), (0, "samme dag"), (1, "dagen før"), (2, "for 2 dager siden"),
        ] as [(Int?, String?)])
    func lastLogin(days: Int?, words: String?) throws {
        var login = try PlanFixture.workedExample.review().login
        login.daysSinceLast = days
        #expect(login.lastInWords == words)
    }
}
