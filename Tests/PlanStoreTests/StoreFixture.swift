import AnnualReview
import Foundation
import HMSPlan
import PlanStore
import Testing

/// A day written as text; tests fail on one that does not exist.
func day(_ text: String) -> Day {
    guard let day = Day(text) else {
        Issue.record("no such day: \(text)")
        return Day(daysSinceEpoch: 0)
    }
    return day
}

/// Noon in UTC of a day.
func noon(_ text: String) -> Timestamp {
    Timestamp(secondsSinceEpoch: day(text).daysSinceEpoch * 86_400 + 43_200)
}

/// A file that was not imported, with what its reader found.
struct RefusedFile: Error {
    let problems: [ExchangeProblem]
}

/// A store in a file of its own, which goes with the fixture.
final class StoreFixture {
    let store: SQLitePlanStore
    let path: String
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "planstore-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "plans.sqlite").path
        store = try SQLitePlanStore(path: path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A store with the fixture's portfolio in it.
    static func filled(_ plans: [Plan] = Samples.plans) throws -> StoreFixture {
        let fixture = try StoreFixture()
        try fixture.take(ExchangeFile(plans: plans))
        return fixture
    }

    // MARK: Importing

    /// Imports a file as the program does: what the reader refuses is rolled back.
    @discardableResult
    func take(_ file: ExchangeFile) throws -> ImportReport { try take(text: try file.text()) }

    @discardableResult
    func take(text: String, expectingWarnings: Bool = false) throws -> ImportReport {
        var reader = ExchangeReader(file: "kilde.jsonl")
        let report = try store.importing { target in
            try reader.read(Array(text.utf8)) { try target.take($0) }
            try reader.finish { try target.take($0) }
            if reader.errorCount > 0 { throw RefusedFile(problems: reader.found) }
        }
        if !expectingWarnings { #expect(reader.found.isEmpty, "\(reader.found)") }
        return report
    }

    /// The problems of a file that is refused; a file that is taken fails the test.
    func problems(in text: String) -> [ExchangeProblem] {
        do {
            _ = try take(text: text, expectingWarnings: true)
            Issue.record("the file was imported")
            return []
        } catch let refused as RefusedFile {
            return refused.problems
        } catch {
            Issue.record("\(error)")
            return []
        }
    }

    // MARK: Reading

    func plan(_ id: SourceID) throws -> Plan { try store.snapshot(of: id).plan }

    /// Everything in the store, as the exchange format writes it.
    func exported() throws -> String {
        var bytes: [UInt8] = []
        let writer = ExchangeWriter { bytes += $0 }
        try store.export { try writer.write($0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Reviewing

    /// A review of a plan as it stands.
    func review(
        _ plan: SourceID, on runDay: String = "2022-01-25", version: Int = 1, isForced: Bool = false
    ) throws -> Review {
        let inputs = ReviewInputs(
            snapshot: try store.snapshot(of: plan), ruleSet: try RuleSet.standard(), asOf: day(runDay),
            runDay: day(runDay), runTime: noon(runDay),
            adviser: Adviser(id: "adv", name: "Máret Solhaug", email: "maret@eksempel.no"), version: version,
            isForced: isForced)
        return try AnnualReview.review(inputs)
    }

    /// Reviews a plan and commits the review.
    @discardableResult
    func commit(
        _ plan: SourceID, on runDay: String = "2022-01-25", version: Int = 1, isForced: Bool = false
    ) throws -> Review {
        let review = try review(plan, on: runDay, version: version, isForced: isForced)
        let id = "\(plan)-\(runDay)-\(version)"
        try store.commit(
            review, json: nil,
            documents: [
                DocumentReference(id: "pdf-\(id)", mediaType: "application/pdf"),
                DocumentReference(id: "html-\(id)", mediaType: "text/html"),
            ])
        return review
    }
}
