import AnnualReview
import Archive
import HMSPlan
import PlanStore
import Portal

/// Makes reviews without typesetting: the documents are short stand-ins. Plans named `failing` fail.
struct DirectReviews: ReviewStarting {
    let store: any PortalStore
    let archive: any DocumentArchive
    var failing: Set<SourceID> = []
    /// How long each plan takes.
    var pause: Duration = .zero

    func review(
        _ request: ReviewRequest, isStopped: @escaping @Sendable () -> Bool,
        progress: @escaping @Sendable (ReviewedPlan) -> Void
    ) async throws {
        let rules = try RuleSet.standard()
        for plan in request.plans {
            if isStopped() {
                progress(ReviewedPlan(plan: plan.id, result: .cancelled))
                continue
            }
            if !request.isDryRun, pause > .zero { try await Task.sleep(for: pause) }
            progress(ReviewedPlan(plan: plan.id, result: try result(plan, request, rules)))
        }
    }

    private func result(
        _ plan: PlanReference, _ request: ReviewRequest, _ rules: RuleSet
    ) throws -> ReviewedPlan.Result {
        if failing.contains(plan.id) { return .failed("Bildet på forsiden kan ikke leses.") }
        let snapshot = try store.snapshot(of: plan.id)
        let history = try store.history(of: plan.id)
        let status = ReviewStatus(
            of: snapshot.plan, asOf: request.asOf, runDay: request.time.day, standing: history.map(\.standing),
            rules: rules.reviewed)
        if status.isReviewed { return .skipped(status) }
        guard let adviser = snapshot.association.advisers.first(where: { $0.email == request.adviser }) else {
            return .failed("Du er ikke registrert som rådgiver.")
        }
        let review = try AnnualReview.review(
            ReviewInputs(
                snapshot: snapshot, ruleSet: rules, asOf: request.asOf, runDay: request.time.day,
                runTime: request.time, adviser: adviser,
                previous: history.last.map { PreviousReview($0) }, version: 1, isForced: false,
                firstVersionRemarks: []))
        if !request.isDryRun { try commit(review) }
        return .reviewed(review)
    }

    func commit(_ review: Review) throws {
        let texts = [
            ("application/pdf", "%PDF-1.7 \(review.company.name) \(review.key.period) \(review.key.version)\n%%EOF\n"),
            ("text/html", "<!DOCTYPE html><title>Rapport</title><h1>\(review.company.name) \(review.key.period)</h1>"),
        ]
        let documents = try archive.store(
            texts.map { mediaType, text in
                NewDocument(
                    bytes: Array(text.utf8),
                    facts: DocumentManifest.Facts(
                        association: review.association.id.text, plan: review.key.plan.text,
                        period: review.key.period, version: review.key.version, kind: "statusrapport",
                        mediaType: mediaType, language: "nb-NO", title: "Rapport", asOf: review.asOf.description,
                        created: review.runTime.description, template: .init(name: "test", version: "1"),
                        ruleSet: .init(name: review.ruleSet.name, version: review.ruleSet.version), engine: [],
                        fonts: []))
            })
        try store.commit(
            review, json: nil,
            documents: documents.map { DocumentReference(id: $0.id.hexadecimal, mediaType: $0.manifest.mediaType) })
    }
}
