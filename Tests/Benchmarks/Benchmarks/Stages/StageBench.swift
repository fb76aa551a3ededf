import AnnualReview
import Archive
import Foundation
import HMSPlan
import Markup
import PDFOutput
import PlanStore
import Production
import SamplePortfolio
import StatusReport
import Typesetter

/// What the benchmarks work on: one company of a fictional portfolio, each stage's input made once.
final class StageBench: @unchecked Sendable {
    // Benchmarks run one after the other.
    private let folder: URL
    private let portfolio: [Plan]
    private let association: Association
    private let store: SQLitePlanStore
    private let ruleSet: RuleSet
    private let worker: ReportWorker
    private let template: ReportTemplate
    private let reviewed: Review
    private let finished: FinishedReport
    private let typesetter: SampleTypesetter
    private let writer = PDFWriter()
    private let typesetDocument: TypesetDocument
    private var version = 0

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "hmsreview-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let sample = SamplePortfolio(SampleSettings(plans: 20, seed: 7, day: Self.day))
        portfolio = Array(sample.plans)
        association = sample.associations[0]
        store = try SQLitePlanStore(path: folder.appending(path: "bench.sqlite").path)
        try Self.fill(store, sample)
        ruleSet = try RuleSet.standard()
        let press = try ReportPress.standard()
        template = press.template
        worker = press.makeWorker()
        reviewed = try Self.review(store.snapshot(of: portfolio[0].id), ruleSet)
        finished = try worker.makeReport(of: reviewed)
        typesetter = try SampleTypesetter(html: finished.html)
        typesetDocument = typesetter.run().document
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    // MARK: Stages

    func importing() throws {
        let file = folder.appending(path: "import-\(UUID().uuidString).sqlite")
        let other = try SQLitePlanStore(path: file.path)
        try Self.fill(other, portfolio, [association])
    }

    func snapshot() throws -> PlanSnapshot { try store.snapshot(of: portfolio[0].id) }

    func review() throws -> Review { try Self.review(store.snapshot(of: portfolio[0].id), ruleSet) }

    /// Reviews the sample's snapshots over and over, on all cores.
    func scoreMany(_ count: Int) throws -> Int {
        let snapshots = try portfolio.map { try store.snapshot(of: $0.id) }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let rules = ruleSet
        DispatchQueue.concurrentPerform(iterations: cores) { core in
            for index in stride(from: core, to: count, by: cores) {
                _ = try? Self.review(snapshots[index % snapshots.count], rules).total.score
            }
        }
        return count
    }

    func expand() -> Document { template.document(of: reviewed) }

    func styles() -> Int { typesetter.styles() }

    func typeset() -> Int { typesetter.run().document.pages.count }

    func typesetUnshaped() -> Int { typesetter.runUnshaped().document.pages.count }

    func write(_ variant: PDFDocumentOptions.Variant) throws -> Int {
        try writer.write(typesetDocument, options: PDFDocumentOptions(variant)).count
    }

    func archive() throws -> Int {
        version += 1
        let fresh = try FolderArchive(path: folder.appending(path: "archive-\(version)").path)
        return try fresh.store(finished.documents(of: reviewed)).count
    }

    func commit() throws {
        let snapshot = try store.snapshot(of: portfolio[0].id)
        version += 1
        let review = try Self.review(snapshot, ruleSet, version: version)
        try store.commit(
            review, json: Data(finished.json),
            documents: [DocumentReference(id: "\(version)", mediaType: "application/pdf")])
    }

    func report() throws -> Int { try worker.makeReport(of: try review()).pdf.count }

    // MARK: Input

    private static let day = Day(year: 2022, month: 1, day: 24) ?? Day(daysSinceEpoch: 19_016)

    private static func fill(_ store: SQLitePlanStore, _ sample: SamplePortfolio) throws {
        try fill(store, Array(sample.plans), sample.associations)
    }

    private static func fill(_ store: SQLitePlanStore, _ plans: [Plan], _ associations: [Association]) throws {
        _ = try store.importing { file in
            try file.take(
                .header(ExchangeHeader(exportedAt: Timestamp(secondsSinceEpoch: 1_643_000_000), extent: .full)))
            for association in associations { try file.take(.association(association)) }
            for plan in plans where associations.contains(where: { $0.id == plan.association }) {
                try file.take(.plan(plan))
            }
        }
    }

    private static func review(_ snapshot: PlanSnapshot, _ rules: RuleSet, version: Int = 1) throws -> Review {
        let inputs = ReviewInputs(
            snapshot: snapshot, ruleSet: rules, asOf: day, runDay: day,
            runTime: Timestamp(secondsSinceEpoch: 1_643_098_000), adviser: snapshot.association.advisers[0],
            version: version, isForced: true)
        return try AnnualReview.review(inputs)
    }
}
