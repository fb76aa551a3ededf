import HMSPlan
import SamplePortfolio
import Testing

@Suite("Sample portfolios as exchange files")
struct ExchangeRoundTripTests {
    @Test("what is written is read the same, without a problem", arguments: SampleSettings.Kind.allCases, [1, 2, 77])
    func roundTrip(_ kind: SampleSettings.Kind, _ seed: Int) throws {
        let end = try #require(Day("2022-01-24"))
        let portfolio = SamplePortfolio(SampleSettings(kind: kind, plans: 25, seed: UInt64(seed), day: end))
        let header = ExchangeHeader(exportedAt: Timestamp(secondsSinceEpoch: 1_643_000_000), extent: .full)
        let records: [ExchangeRecord] =
            [.header(header)] + portfolio.associations.map { .association($0) } + portfolio.plans.map { .plan($0) }
        var bytes: [UInt8] = []
        let writer = ExchangeWriter { bytes += $0 }
        for record in records { try writer.write(record) }

        var read: [ExchangeRecord] = []
        var reader = ExchangeReader(file: "sample.jsonl")
        try reader.read(bytes) { read.append($0) }
        try reader.finish { read.append($0) }
        #expect(reader.found.isEmpty, "\(reader.found)")
        #expect(read == records)
    }
}
