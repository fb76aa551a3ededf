import AnnualReview
import Archive
import Foundation
import HMSPlan
import Markup
import PlanStore

/// One plan's way through a run.
struct PlanReview {
    let run: ReviewRun
    let plan: PlanReference
    let worker: ReportWorker

    /// Reviews the plan; made again when someone changed the plan meanwhile.
    func outcome() -> PlanOutcome {
        do {
            for _ in 0..<run.settings.attempts {
                if let outcome = try attempt() { return outcome }
            }
            let reason = "someone changed the plan each of the \(run.settings.attempts) times the review was made"
            return outcome(.failed(RunFailure(.planKeepsChanging, reason)))
        } catch let failure as RunFailure {
            return outcome(.failed(failure))
        } catch {
            return outcome(.failed(RunFailure(.database, "\(error)")))
        }
    }

    /// Makes the review and commits it; `nil` where the plan was changed meanwhile.
    private func attempt() throws -> PlanOutcome? {
        let (history, snapshot) = try measure("read") {
            (try run.store.history(of: plan.id), try run.store.snapshot(of: plan.id))
        }
        let status = ReviewStatus(
            of: snapshot.plan, asOf: run.settings.asOf, runDay: run.settings.runDay,
            standing: history.map(\.standing), rules: run.ruleSet.reviewed)
        if status.isReviewed, !run.settings.isForced { return outcome(.skipped(status)) }
        let review = try measure("review") { try makeReview(snapshot, history) }
        if run.settings.isDryRun { return outcome(.wouldReview(review)) }
        let report = try makeReport(review)
        let documents = try measure("archive") { try file(report, of: review) }
        do {
            try measure("commit") {
                try run.store.commit(review, json: Data(report.json), documents: documents.map(\.reference))
            }
        } catch PlanStoreError.revisionChanged {
            return nil
        }
        return outcome(.reviewed(review, documents), report.diagnostics)
    }

    private func makeReview(_ snapshot: PlanSnapshot, _ history: [Review]) throws -> Review {
        let settings = run.settings
        let inputs = ReviewInputs(
            snapshot: snapshot, ruleSet: run.ruleSet, asOf: settings.asOf, runDay: settings.runDay,
            runTime: settings.runTime, adviser: try adviser(in: snapshot.association), history: history,
            isForced: settings.isForced)
        do {
            return try AnnualReview.review(inputs)
        } catch .planCreatedLater(let created, let asOf) {
            throw RunFailure(.planMadeLater, "\(ReviewError.planCreatedLater(created: created, asOf: asOf))")
        } catch {
            throw RunFailure(.notReviewable, "\(error)")
        }
    }

    private func adviser(in association: Association) throws(RunFailure) -> Adviser {
        guard let adviser = association.advisers.first(where: { $0.email == run.settings.adviser }) else {
            throw RunFailure(.unknownAdviser, "\(run.settings.adviser) is not an adviser of \(association.name)")
        }
        return adviser
    }

    private func makeReport(_ review: Review) throws(RunFailure) -> FinishedReport {
        do {
            return try worker.makeReport(of: review, timings: run.timings)
        } catch {
            throw RunFailure(.report, error.description)
        }
    }

    private func file(_ report: FinishedReport, of review: Review) throws(RunFailure) -> [ArchivedDocument] {
        do {
            return try run.archive.store(report.documents(of: review))
        } catch {
            throw RunFailure(.archive, error.description)
        }
    }

    private func measure<Value>(_ stage: String, _ work: () throws -> Value) throws -> Value {
        try Timings.measure(run.timings, stage, of: plan.id.text, work)
    }

    private func outcome(_ result: PlanOutcome.Result, _ diagnostics: [Diagnostic] = []) -> PlanOutcome {
        PlanOutcome(plan: plan.id, company: plan.company, result: result, diagnostics: diagnostics)
    }
}

extension ArchivedDocument {
    /// The document as the database names it.
    var reference: DocumentReference { DocumentReference(id: id.hexadecimal, mediaType: manifest.mediaType) }
}
