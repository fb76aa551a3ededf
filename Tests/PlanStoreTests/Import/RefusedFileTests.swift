import HMSPlan
import PlanStore
import Testing

@Suite("Files that are not taken")
struct RefusedFileTests {
    @Test("an error in the last record undoes the whole import and names place, value and expectation")
    func allOrNothing() throws {
        let fixture = try StoreFixture()
        let text = try ExchangeFile().text().replacing(
            #""dueDate":"2022-02-01""#, with: #""dueDate":"2022-02-30""#, maxReplacements: 1)
        let problems = fixture.problems(in: text)
        #expect(
            problems == [
                ExchangeProblem(
                    .error, file: "kilde.jsonl", line: 4, path: "plans[0].activities[2].dueDate",
                    found: "found '2022-02-30'", expected: "expected a date such as 2022-01-25")
            ])
        #expect(
            problems.first?.description
                == "kilde.jsonl:4: error: plans[0].activities[2].dueDate: found '2022-02-30'; expected a date such as 2022-01-25"
        )
        #expect(try fixture.store.find("p2").isEmpty)
    }

    @Test("a failing import leaves what was there before")
    func keepsOld() throws {
        let fixture = try StoreFixture.filled()
        let before = try fixture.exported()
        var plans = Samples.plans
        plans[0].company.name = "Nytt navn"
        plans.removeLast()
        let text = try ExchangeFile(exportedAt: "2022-02-01", plans: plans).text() + #"{"plan":{}}"#
        #expect(
            fixture.problems(in: text).map(\.path)
                == ["id", "association", "created", "company"].map { "plans[2].\($0)" })
        #expect(try fixture.exported() == before)
    }

    @Test("unknown fields are warnings, and the file is taken")
    func unknownFields() throws {
        let fixture = try StoreFixture()
        let text = try ExchangeFile().text().replacing(#""units":1"#, with: #""units":1,"etasjer":4"#)
        var reader = ExchangeReader(file: "kilde.jsonl")
        _ = try fixture.store.importing { target in
            try reader.read(text.utf8) { try target.take($0) }
            try reader.finish { try target.take($0) }
        }
        #expect(reader.errorCount == 0)
        #expect(reader.found.map(\.severity) == [.warning, .warning, .warning])
        #expect(
            reader.found.map(\.path)
                == ["plans[0].company.etasjer", "plans[1].company.etasjer", "plans[2].company.etasjer"])
        #expect(try fixture.plan("p3") == Samples.plans[2])
    }

    @Test("a plan that stands twice in a file refuses it")
    func duplicate() throws {
        let fixture = try StoreFixture()
        let text = try ExchangeFile(plans: Samples.plans + [Samples.plans[0]]).text()
        let problems = fixture.problems(in: text)
        #expect(problems.map(\.line) == [7])
        #expect(problems.map(\.path) == ["plans[3].id"])
    }

    @Test("a file that breaks off is refused")
    func brokenOff() throws {
        let fixture = try StoreFixture()
        let text = try ExchangeFile().text()
        #expect(!fixture.problems(in: String(text.dropLast(20))).isEmpty)
        #expect(try fixture.store.find("p1").isEmpty)
    }

    @Test("a wrong header is told as what it is, not as an older file")
    func wrongHeader() throws {
        let fixture = try StoreFixture.filled()
        let text = try ExchangeFile().text().replacing("2022-01-20T12:00:00Z", with: "20.01.2022")
        #expect(fixture.problems(in: text).map(\.path) == ["exportedAt"])
    }
}
