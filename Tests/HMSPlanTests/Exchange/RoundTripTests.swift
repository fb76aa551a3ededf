import HMSPlan
import Testing

@Suite("What is written is read the same")
struct RoundTripTests {
    @Test("JSON Lines with every field at its oddest", arguments: 1...60)
    func lines(_ seed: Int) throws {
        var generator = PlanGenerator(seed: UInt64(seed))
        let records = Self.records(generator.portfolio())
        let bytes = try ReadFile.lines(records)
        let file = try ReadFile(bytes)
        #expect(file.problems.isEmpty, "\(file.messages)")
        #expect(file.records == [.header(ReadFile.header)] + records)
        #expect(try ReadFile.lines(Array(file.records.dropFirst())) == bytes, "byte for byte")
    }

    @Test("a document, dense and pretty", arguments: 1...30)
    func document(_ seed: Int) throws {
        var generator = PlanGenerator(seed: UInt64(seed))
        let portfolio = generator.portfolio()
        let expected = Set([.header(ReadFile.header)] + Self.records(portfolio))
        for isPretty in [false, true] {
            let file = try ReadFile(try ReadFile.document(portfolio, isPretty: isPretty))
            #expect(file.problems.isEmpty, "\(file.messages)")
            #expect(Set(file.records) == expected)
        }
    }

    @Test("chunks of any size give the same records and problems")
    func chunks() throws {
        var generator = PlanGenerator(seed: 7)
        let portfolio = generator.portfolio()
        let files = [
            try ReadFile.document(portfolio), try ReadFile.document(portfolio, isPretty: true),
            String(decoding: try ReadFile.lines(Self.records(portfolio)), as: UTF8.self),
            ReadFile.withPlan(#","etasjer":3,"users":[{"id":1}]"#), ReadFile.withHead(#","plans":[{"id":"#),
        ]
        for text in files {
            let whole = try ReadFile(text)
            for chunk in Array(1...40) + [63, 64, 65, 1000, 4096] {
                #expect(try ReadFile(text, chunk: chunk) == whole, "chunks of \(chunk)")
            }
        }
    }

    @Test("lines end with CR LF, stand apart, or lack the last end of line")
    func lineEnds() throws {
        let plan = Plan(
            id: "p", association: "a", created: day("2020-02-29"), company: .init(name: "Tunet", kind: .other))
        let text = String(decoding: try ReadFile.lines([.plan(plan)]), as: UTF8.self)
        let expected = try ReadFile(text)
        #expect(expected.plans == [plan])
        for other in [
            text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\n\n \t\n"), String(text.dropLast()),
            "\u{FEFF}" + text, "\n\n" + text,
        ] {
            #expect(try ReadFile(other) == expected)
        }
    }

    static func records(_ portfolio: Portfolio) -> [ExchangeRecord] {
        portfolio.associations.map { .association($0) } + portfolio.plans.map { .plan($0) }
            + portfolio.regulationChanges.map { .regulationChange($0) }
            + portfolio.handbook.map { .handbookArticle($0) } + portfolio.news.map { .newsItem($0) }
    }
}
