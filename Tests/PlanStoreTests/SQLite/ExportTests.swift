import HMSPlan
import PlanStore
import Testing

@Suite("Export")
struct ExportTests {
    private var file: ExchangeFile {
        get throws {
            var file = ExchangeFile()
            file.others = [
                .regulationChange(
                    RegulationChange(
                        id: "r1", inForce: day("2022-01-01"), title: "Ny forskrift", reference: "FOR-2021-06-08-1850",
                        appliesTo: [.condominium, .other], handbookReference: "ny")),
                .handbookArticle(HandbookArticle(slug: "snø-på-tak", version: 3, title: "Snø på tak")),
                .newsItem(
                    NewsItem(
                        id: "n1", title: "Julen", body: "Julen er høysesong for brann.", portals: [.adviser, .board],
                        publishedAt: noon("2021-12-21"), articles: ["brann"], blursImages: true)),
            ]
            return file
        }
    }

    @Test("what was imported comes out the same, byte for byte")
    func roundTrip() throws {
        let fixture = try StoreFixture()
        let file = try file
        try fixture.take(file)
        #expect(try fixture.exported() == file.text())
    }

    @Test("plans keep the order of the file")
    func order() throws {
        let fixture = try StoreFixture()
        let file = ExchangeFile(plans: Samples.plans.reversed())
        try fixture.take(file)
        try fixture.take(file)
        #expect(try fixture.exported() == file.text())
    }

    @Test("an export after reviews can be imported elsewhere and here")
    func afterReview() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let text = try fixture.exported()
        let other = try StoreFixture()
        try other.take(text: text)
        #expect(try other.plan("p1") == fixture.plan("p1"))
        #expect(try other.exported() == text)

        let report = try fixture.take(text: text)
        #expect((report.acknowledged, report.conflicts.count) == (3, 0))
        #expect(try fixture.exported() == text)
    }

    @Test("an empty store exports a header")
    func empty() throws {
        let fixture = try StoreFixture()
        #expect(
            try fixture.exported()
                == #"{"exportedAt":"1970-01-01T00:00:00Z","extent":"full","format":"hmsreview-exchange","version":1}"#
                + "\n")
    }

    @Test("an export sees one state although another process commits in between")
    func isolated() throws {
        let fixture = try StoreFixture.filled()
        let before = try fixture.exported()
        let other = try SQLitePlanStore(path: fixture.path)
        let review = try fixture.review("p1")
        var bytes: [UInt8] = []
        let writer = ExchangeWriter { bytes += $0 }
        var isCommitted = false
        try fixture.store.export { record in
            try writer.write(record)
            if case .association = record, !isCommitted {
                isCommitted = true
                try other.commit(review, json: nil, documents: [])
            }
        }
        #expect(String(decoding: bytes, as: UTF8.self) == before)
        #expect(try fixture.exported() != before)
    }
}
