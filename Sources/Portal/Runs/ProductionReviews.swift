public import AnnualReview
public import Archive
import Foundation
import HMSPlan
public import PlanStore
public import Production

/// Reviews made by the production line: read, score, typeset, archive, commit.
public struct ProductionReviews: ReviewStarting {
    /// How much lower than the server's the priority of workers is: readers do not wait for a run.
    private static let niceness: Int32 = 10

    private let store: any PlanStore
    private let archive: any DocumentArchive
    private let press: ReportPress
    private let ruleSet: RuleSet
    private let jobs: Int

    /// Reviews with a press and a rule set, by so many workers.
    public init(
        store: any PlanStore, archive: any DocumentArchive, press: ReportPress, ruleSet: RuleSet, jobs: Int
    ) {
        self.store = store
        self.archive = archive
        self.press = press
        self.ruleSet = ruleSet
        self.jobs = jobs
    }

    public func review(
        _ request: ReviewRequest, isStopped: @escaping @Sendable () -> Bool,
        progress: @escaping @Sendable (ReviewedPlan) -> Void
    ) async throws {
        let settings = RunSettings(
            asOf: request.asOf, runDay: request.time.day, runTime: request.time, adviser: request.adviser,
            isDryRun: request.isDryRun, jobs: jobs)
        let run = ReviewRun(store: store, archive: archive, press: press, ruleSet: ruleSet, settings: settings)
        let cancellation = Cancellation()
        if isStopped() { cancellation.cancel() }
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let thread = Thread {
                // Threads begin with the priority of the one that makes them; so do the run's workers.
                setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
                _ = run.run(request.plans, cancellation: cancellation, keeping: { _ in () }) { _, outcome in
                    progress(ReviewedPlan(plan: outcome.plan, result: result(outcome)))
                    if isStopped() { cancellation.cancel() }
                }
                continuation.resume()
            }
            thread.start()
        }
    }

    private func result(_ outcome: PlanOutcome) -> ReviewedPlan.Result {
        switch outcome.result {
        case .reviewed(let review, _), .wouldReview(let review): .reviewed(review)
        case .skipped(let status): .skipped(status)
        case .failed(let failure) where failure.code == .planMadeLater: .leftOut(notYet(outcome.plan))
        case .failed(let failure): .failed(Self.words(failure))
        case .cancelled: .cancelled
        }
    }

    /// A plan that did not exist on the as-of day is no failure: there is nothing to score.
    private func notYet(_ plan: SourceID) -> String {
        let created = (try? store.snapshot(of: plan).plan.created).map { " \($0.numeric)" } ?? ""
        return "Ikke med i perioden: planen ble opprettet\(created), etter statusdatoen"
    }

    /// Why a plan failed, and what to do about it.
    private static func words(_ failure: RunFailure) -> String {
        switch failure.code {
        case .unknownAdviser:
            "Du er ikke registrert som rådgiver i boligbyggelaget. Be administrator rette det i kildesystemet."
        case .planKeepsChanging: "Planen ble endret av andre mens kjøringen pågikk. Prøv på nytt."
        case .notReviewable, .planMadeLater: "Planen kan ikke gjennomgås: \(failure.reason)"
        case .report: "Rapporten kunne ikke lages: \(failure.reason)"
        case .archive: "Arkivet kunne ikke skrives: \(failure.reason)"
        case .database: "Databasen svarte ikke som den skulle: \(failure.reason)"
        }
    }
}
