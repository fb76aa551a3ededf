import AnnualReview
import Archive
import Foundation
import HMSPlan
import PlanStore
import Production
import SamplePortfolio
import Testing

/// A database and an archive in a folder of their own, with a small fictional portfolio.
final class RunFixture {
    let store: SQLitePlanStore
    let archive: FolderArchive
    let folder: URL

    static let adviser = "demo.radgiver@eksempel.no"

    /// The press is the same for all tests: compiled once.
    static let press = Result { try ReportPress.standard() }

    init(kind: SampleSettings.Kind = .typical, plans: Int = 3, change: (inout Plan) -> Void = { _ in }) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "production-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try SQLitePlanStore(path: folder.appending(path: "plans.sqlite").path)
        archive = try FolderArchive(path: folder.appending(path: "archive").path)
        let day = try #require(Day("2022-01-24"))
        let portfolio = SamplePortfolio(SampleSettings(kind: kind, plans: plans, seed: 1, day: day))
        let exportedAt = try #require(Timestamp("2022-01-24T05:00:00Z"))
        _ = try store.importing { target in
            try target.take(.header(ExchangeHeader(exportedAt: exportedAt, extent: .full)))
            for association in portfolio.associations { try target.take(.association(association)) }
            for change in RegulationChange.norwegian { try target.take(.regulationChange(change)) }
            for var plan in portfolio.plans {
                change(&plan)
                try target.take(.plan(plan))
            }
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Settings of a run on 25 January 2022 as of the year's end.
    static func settings(
        adviser: String = RunFixture.adviser, isForced: Bool = false, isDryRun: Bool = false, jobs: Int = 1
    ) throws -> RunSettings {
        RunSettings(
            asOf: try #require(Day("2021-12-31")), runDay: try #require(Day("2022-01-25")),
            runTime: try #require(Timestamp("2022-01-25T08:00:00Z")), adviser: adviser, isForced: isForced,
            isDryRun: isDryRun, jobs: jobs)
    }

    /// All plans that the selection of `--all` finds.
    func plans(includesReviewed: Bool = false) throws -> [PlanReference] {
        let settings = try Self.settings()
        var selection = PlanSelection(
            .notReviewed, asOf: settings.asOf, runDay: settings.runDay, rules: try RuleSet.standard().reviewed)
        selection.includesReviewed = includesReviewed
        return try store.select(selection)
    }

    /// Runs the review of some plans.
    func run(
        _ plans: [PlanReference], _ settings: RunSettings? = nil, store: (any PlanStore)? = nil,
        cancellation: Cancellation = Cancellation()
    ) throws -> [PlanOutcome] {
        let run = ReviewRun(
            store: store ?? self.store, archive: archive, press: try Self.press.get(), ruleSet: try .standard(),
            settings: try settings ?? Self.settings())
        return run.run(plans, cancellation: cancellation, keeping: \.self) { _, _ in }
    }
}

extension PlanOutcome {
    /// The committed review; `nil` for any other outcome.
    var review: Review? { if case .reviewed(let review, _) = result { review } else { nil } }
    /// Its documents.
    var documents: [ArchivedDocument] { if case .reviewed(_, let documents) = result { documents } else { [] } }
    /// Why it failed.
    var failure: RunFailure? { if case .failed(let failure) = result { failure } else { nil } }
    /// Whether the plan counts as reviewed.
    var isSkipped: Bool { if case .skipped = result { true } else { false } }
}
