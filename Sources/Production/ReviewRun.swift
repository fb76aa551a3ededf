public import AnnualReview
public import Archive
public import PlanStore
import Synchronization

/// Reviews the plans of a selection: read, score, build the documents, archive them, commit (R16–R19).
///
/// Each plan is whole or absent: its documents are in the archive and synced before the one transaction that records the
/// rest. A plan that fails is reported by name, the others go on. Running again finds nothing left to do.
public struct ReviewRun: Sendable {
    /// Where plans are read and reviews committed.
    public let store: any PlanStore
    /// Where documents are filed.
    public let archive: any DocumentArchive
    /// Makes the documents.
    public let press: ReportPress
    /// The rules.
    public let ruleSet: RuleSet
    /// What was asked for.
    public let settings: RunSettings
    /// Where the stages of each report are recorded; `nil` for nowhere.
    public var timings: Timings?

    /// A run.
    public init(
        store: any PlanStore, archive: any DocumentArchive, press: ReportPress, ruleSet: RuleSet, settings: RunSettings
    ) {
        self.store = store
        self.archive = archive
        self.press = press
        self.ruleSet = ruleSet
        self.settings = settings
    }

    /// Reviews the plans, in order as far as workers allow.
    ///
    /// - Parameters:
    ///   - plans: the selection.
    ///   - cancellation: stops the run between plans.
    ///   - keep: what is kept of an outcome until the run ends. A review is some twenty kilobytes: what holds on to all of
    ///     them needs memory for each plan.
    ///   - progress: called after each plan, one call at a time, with the number of plans that are through.
    /// - Returns: what was kept of each plan, in the order of the selection.
    public func run<Kept: Sendable>(
        _ plans: [PlanReference], cancellation: Cancellation, keeping keep: @escaping @Sendable (PlanOutcome) -> Kept,
        progress: @escaping @Sendable (_ done: Int, _ outcome: PlanOutcome) -> Void
    ) -> [Kept] {
        let results = Mutex([Kept?](repeating: nil, count: plans.count))
        let done = Mutex(0)
        WorkerPool(threads: settings.jobs).run(count: plans.count) {
            press.makeWorker()
        } work: { worker, index in
            let outcome =
                cancellation.isCancelled
                ? PlanOutcome(plan: plans[index].id, company: plans[index].company, result: .cancelled)
                : PlanReview(run: self, plan: plans[index], worker: worker).outcome()
            let kept = keep(outcome)
            results.withLock { $0[index] = kept }
            done.withLock { count in
                count += 1
                progress(count, outcome)
            }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
