import AnnualReview
import HMSPlan
import Logging
import PlanStore

/// One batch at work: hands its plans to the reviews and writes what becomes of them.
struct BatchJob: Sendable {
    let batch: Batch
    let store: any PortalStore
    let starter: any ReviewStarting
    let metrics: PortalMetrics
    let time: Timestamp

    private var isDryRun: Bool { batch.phase == .trying }

    /// Runs to the end.
    ///
    /// - Returns: the phase the batch is in afterwards.
    func run(stop: StopSign, logger: Logger) async -> BatchPhase {
        do {
            let rows = try store.rows(of: batch.id, states: [.waiting, .running], limit: .max, offset: 0)
            let busy = try store.plansInWork(association: batch.association, except: batch.id)
            let left = try leaveOut(rows, busy: busy)
            let book = RowBook(left)
            let request = ReviewRequest(
                plans: try store.references(left.map(\.plan), association: batch.association),
                adviser: batch.adviserEmail, asOf: batch.asOf, time: time, isDryRun: isDryRun)
            try await starter.review(request, isStopped: { stop.isRaised }) { take($0, book, logger) }
            try write(book.flush())
            return isDryRun ? .tried : stop.isRaised ? .stopped : .finished
        } catch {
            logger.error("batch failed", metadata: ["batch": "\(batch.id)", "error": "\(error)"])
            return isDryRun ? .tried : .stopped
        }
    }

    /// Plans that another batch has in work are skipped.
    private func leaveOut(_ rows: [BatchRow], busy: Set<SourceID>) throws -> [BatchRow] {
        var skipped = rows.filter { busy.contains($0.plan) }
        for index in skipped.indices {
            skipped[index].state = .skipped
            skipped[index].reason = "Pågår i en annen kjøring"
        }
        try store.update(skipped, of: batch.id)
        return rows.filter { !busy.contains($0.plan) }
    }

    private func take(_ reviewed: ReviewedPlan, _ book: RowBook, _ logger: Logger) {
        if case .cancelled = reviewed.result { return }
        do {
            let result = isDryRun ? reviewed : try ownReview(reviewed)
            if !isDryRun { metrics.report(result.result.metricName) }
            try write(book.take(result, isDryRun: isDryRun))
        } catch {
            logger.error("progress cannot be written", metadata: ["batch": "\(batch.id)", "error": "\(error)"])
        }
    }

    /// A plan that counts as reviewed because this very batch reviewed it, before its server ended without noting so, is
    /// one of the batch's reports.
    private func ownReview(_ reviewed: ReviewedPlan) throws -> ReviewedPlan {
        guard case .skipped(.reviewed(let version)) = reviewed.result, let start = batch.startedAt else {
            return reviewed
        }
        let key = ReviewKey(plan: reviewed.plan, period: batch.asOf.year, version: version)
        guard let review = try store.review(key, association: batch.association), review.runTime >= start,
            review.adviser.email == batch.adviserEmail
        else { return reviewed }
        return ReviewedPlan(plan: reviewed.plan, result: .reviewed(review))
    }

    private func write(_ rows: [BatchRow]) throws {
        if !rows.isEmpty { try store.update(rows, of: batch.id) }
    }
}

extension ReviewedPlan.Result {
    /// How figures name it.
    fileprivate var metricName: String {
        switch self {
        case .reviewed: "reviewed"
        case .skipped, .leftOut: "skipped"
        case .failed: "failed"
        case .cancelled: "cancelled"
        }
    }
}
