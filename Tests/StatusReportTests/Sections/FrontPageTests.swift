import AnnualReview
import HMSPlan
import Testing

@testable import StatusReport

@Suite("Page 1")
struct FrontPageTests {
    @Test("R34: Hensikt recommends, and says the as-of day")
    func purpose() throws {
        #expect(
            plain(try ReportFixture.values(ReportFixture.workedExample).front.purpose)
                == "Det anbefales å gå gjennom internkontrollen minst én gang i året. Rapporten viser status i "
                + "HMS-arbeidet slik det er registrert per 31. desember 2021, og hva styret bør prioritere.")
    }

    @Test("R35: Gjennomføring names boligbyggelag and adviser")
    func execution() throws {
        #expect(
            plain(try ReportFixture.values(ReportFixture.workedExample).front.execution)
                == "Gjennomgangen for Kvitveistunet borettslag er utført automatisk av Havblikk Boligbyggelag og ble "
                + "startet av rådgiver Máret Solhaug 25. januar 2022. Den bygger bare på registrerte opplysninger og "
                + "erstatter ikke befaring eller styrets egen vurdering.")
    }

    @Test("R22, R29, R36: score, level, verdict and what lifts the score most")
    func conclusion() throws {
        let front = try ReportFixture.values(ReportFixture.workedExample).front
        #expect(front.score == "77")
        #expect(front.level == "Meget bra")
        #expect(front.pointer == "77%")
        #expect(front.conclusion.verdict == "HMS-arbeidet følges godt opp. Bare noen få punkter gjenstår.")
        #expect(front.conclusion.lift == "lukk det siste som er over frist (avvik/tiltak).")
        #expect(front.conclusion.cap == nil)
        #expect(front.conclusion.comparison == nil)
        #expect(front.noPriorities == nil)
    }

    @Test("the scale stands in true proportion, with one step on")
    func ladder() throws {
        let rungs = try ReportFixture.values(ReportFixture.workedExample).front.rungs
        #expect(rungs.map(\.width) == ["40%", "20%", "15%", "15%", "10%"])
        #expect(rungs.map(\.range) == ["0–39", "40–59", "60–74", "75–89", "90–100"])
        #expect(rungs.filter(\.isOn).map(\.word) == ["Meget bra"])
    }

    @Test("R30, R31: themes in the order of priority, ticks in the unfilled part")
    func themes() throws {
        let themes = try ReportFixture.values(ReportFixture.workedExample).front.themes
        #expect(themes.map(\.name) == ["Avvik/tiltak", "Aktiviteter", "Risikovurdering", "Innlogging"])
        #expect(themes.map(\.gain).map(plain) == ["6,9 poeng", "6,6 poeng", "5,5 poeng", "4,5 poeng"])
        #expect(themes.map(\.weight).map(plain) == ["30 %", "30 %", "25 %", "15 %"])
        #expect(themes.map(\.href) == ["#avvik", "#akt", "#risiko", "#inn"])
        #expect(themes[3].ticks.map(\.number) == ["75", "90"])
    }

    @Test("R36: priorities with the figures behind them")
    func priorities() throws {
        let rows = try ReportFixture.values(ReportFixture.workedExample).front.priorities
        #expect(rows.map(\.isFirst) == [true, false, false])
        #expect(rows.map(\.title)[0] == "Avvik/tiltak: lukk det siste som er over frist.")
        #expect(
            rows.map(\.why) == [
                "2 av 2 åpne avvik/tiltak er over frist. Ett har høy prioritet: «Avvik 1».",
                "4 av 5 aktiviteter er over frist. «Kontroll 0» har ventet lengst, 121 dager over fristen.",
                "18 av 24 risikopunkter er fylt ut. Vurderingen «Garasje og lading av elbil» er fortsatt et utkast.",
            ])
    }

    @Test("a cap is said with its reasons")
    func cap() throws {
        var plan = ReportFixture.workedExample
        plan.riskAssessments[0].completed = nil
        plan.activities.removeAll { $0.completed == nil && $0.dueDate < day("2021-12-31") }
        plan.logins += (1...9).map { Login(user: "chair", time: noon("2021-12-0\($0)")) }
        let conclusion = try ReportFixture.values(plan).front.conclusion
        #expect(
            conclusion.cap
                == "Uten tak ville HMS-scoren vært 81. Den er begrenset til 74 fordi ingen risikovurdering er ferdigstilt."
        )
    }

    @Test("everything at its best: nothing to prioritise")
    func best() throws {
        var plan = ReportFixture.workedExample
        plan.activities.removeAll { $0.completed == nil && $0.dueDate < day("2021-12-31") }
        plan.deviations.removeFirst(2)
        plan.riskAssessments = [ReportFixture.assessment(1, "Bygning", completed: "2021-06-01", filled: 4, unfilled: 0)]
        plan.logins += (1...9).map { Login(user: "chair", time: noon("2021-12-0\($0)")) }
        let front = try ReportFixture.values(plan).front
        #expect(front.noPriorities == "Ingen tiltak må prioriteres særskilt nå.")
        #expect(front.priorities.isEmpty)
        #expect(front.conclusion.lift == nil)
    }

    @Test("comparison with the previous review, up, down and the same")
    func comparison() throws {
        let texts = try ReportFixture.texts()
        let review = try ReportFixture.review(ReportFixture.workedExample)
        func sentence(_ total: Int, version: String = "1.0") throws -> String? {
            var previous = PreviousReview(review)
            previous.total = total
            previous.asOf = day("2020-12-31")
            previous.ruleSet.version = version
            let current = try ReportFixture.review(ReportFixture.workedExample, previous: previous)
            return FrontPage(current, texts).conclusion.comparison.map(plain)
        }
        let tail = "fra forrige gjennomgang, som viste"
        #expect(try sentence(71) == "6 poeng opp \(tail) 71 (Meget bra) per 31. desember 2020.")
        #expect(try sentence(78) == "Ett poeng ned \(tail) 78 (Meget bra) per 31. desember 2020.")
        #expect(try sentence(77) == "Uendret \(tail) 77 (Meget bra) per 31. desember 2020.")
        #expect(try sentence(77, version: "0.9")?.contains("regelsett standard 0.9") == true)
    }

    @Test("a long name asks for a smaller heading")
    func longName() throws {
        var plan = ReportFixture.emptyPlan
        #expect(try !ReportFixture.values(plan).front.isLongName)
        plan.company.name = String(repeating: "Lang ", count: 20)
        #expect(try ReportFixture.values(plan).front.isLongName)
    }
}
