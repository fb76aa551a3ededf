import AnnualReview
import HMSPlan
import Testing

@testable import StatusReport

@Suite("Page 4")
struct RiskTests {
    @Test("R42: each assessment with its state and share")
    func assessments() throws {
        let risk = try ReportFixture.values(ReportFixture.workedExample).risk
        #expect(risk.assessments.map(\.state) == ["Ferdigstilt 28.10.2020", "Utkast opprettet 06.09.2021"])
        #expect(risk.assessments.map(\.filled) == ["14 av 14", "4 av 10"])
        #expect(risk.assessments.map(\.width) == ["100%", "40%"])
        #expect(risk.notCompleted == nil)
    }

    @Test("the matrix: probability down, consequence across, letter, product and number of points")
    func matrix() throws {
        let matrix = try #require(try ReportFixture.values(ReportFixture.workedExample).risk.matrix)
        #expect(matrix.rows.map(\.number) == ["5", "4", "3", "2", "1"])
        #expect(matrix.rows[0].cells.map(\.grade).map(plain) == ["M 5", "M 10", "H 15", "H 20", "H 25"])
        #expect(matrix.rows[4].cells.map(\.css) == ["lo", "lo", "lo", "lo", "me"])
        // Filled points have probabilities 1…5 in turn and consequence 3.
        #expect(matrix.rows.map { $0.cells[2].count } == ["2", "4", "4", "4", "4"])
        #expect(matrix.legend.map(\.count) == ["4", "12", "2"])
        #expect(matrix.caption.hasPrefix("18 risikopunkter"))
    }

    @Test("the highest risk with its measure")
    func highest() throws {
        var plan = ReportFixture.workedExample
        #expect(try ReportFixture.values(plan).risk.highest.map { plain($0.grade) } == "H 15")
        #expect(try ReportFixture.values(plan).risk.highest?.measure == "Tiltak: rekkverk monteres.")
        for index in plan.riskAssessments[0].points.indices { plan.riskAssessments[0].points[index].measure = " " }
        #expect(try ReportFixture.values(plan).risk.highest?.measure == "Tiltak mangler.")
    }

    @Test("empty cases: no assessment, only a draft, no rated points")
    func empty() throws {
        var plan = ReportFixture.emptyPlan
        #expect(try ReportFixture.values(plan).risk.empty == "Ingen risikovurdering er opprettet.")
        plan.riskAssessments = [ReportFixture.assessment(1, "X", created: "2021-09-06", filled: 0, unfilled: 3)]
        let risk = try ReportFixture.values(plan).risk
        #expect(risk.notCompleted.map(plain) == "Risikovurderingen fra 6. september 2021 er ikke ferdigstilt.")
        #expect(risk.matrix == nil)
        #expect(risk.noMatrix == "Ingen risikopunkter har både sannsynlighet og konsekvens.")
    }

    @Test("R43: the question about buildings and safety measures")
    func building() throws {
        #expect(
            try ReportFixture.values(ReportFixture.emptyPlan).buildingQuestion
                == "Er bygningsmassen endret, eller har dere fått nye sikkerhetstiltak? Ta kontakt med "
                + "Havblikk Boligbyggelag.")
    }

    @Test(
        "R44: contacts in words",
        arguments: [
            (0, 0, "Ingen kontakter er registrert."),
            (1, 0, "1 kontakt er registrert. Den har navn, telefon og e-post."),
            (6, 0, "6 kontakter er registrert. Alle har navn, telefon og e-post."),
            (6, 2, "6 kontakter er registrert. 2 mangler opplysninger. De 4 andre er komplette."),
            (2, 1, "2 kontakter er registrert. 1 mangler opplysninger. Den andre er komplett."),
            (2, 2, "2 kontakter er registrert. 2 mangler opplysninger."),
        ])
    func contacts(count: Int, missing: Int, summary: String) throws {
        let row = ContactFacts.Row(role: "Vaktmester", hasName: true, hasPhone: false, hasEmail: true)
        let facts = ContactFacts(count: count, incomplete: Array(repeating: row, count: missing))
        #expect(ContactSection(facts, try ReportFixture.texts()).summary == summary)
    }

    @Test("R45: regulation changes, newest first, or that there are none")
    func regulations() throws {
        let changes = ["2021-01-01 B", "2021-07-01 C", "2021-01-01 Å", "2021-01-01 A"].map { name in
            RegulationChange(
                id: SourceID(name), inForce: day(String(name.prefix(10))), title: String(name.dropFirst(11)),
                summary: "Se § 5.", reference: "LOV-1 § 3")
        }
        let texts = try ReportFixture.texts()
        let review = try ReportFixture.review(ReportFixture.emptyPlan, changes: changes)
        let section = RegulationSection(review, texts)
        #expect(section.rows.map(\.title) == ["C", "A", "B", "Å"])
        #expect(section.rows[0].reference == "LOV-1 §\u{A0}3")
        #expect(section.summary == "4 endringer trådte i kraft i løpet av de siste 12 månedene.")
        let none = RegulationSection(try ReportFixture.review(ReportFixture.emptyPlan), texts)
        #expect(none.summary == "Ingen nye endringer i regelverket de siste 12 månedene.")
    }
}
