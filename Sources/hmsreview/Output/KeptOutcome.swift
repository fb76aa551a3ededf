import Production

/// What a run keeps of a plan's outcome until its end: enough to tell of it, and to copy its documents.
struct KeptOutcome: Sendable {
    let row: OutcomeRow
    /// Documents to copy; `nil` where none are, or nobody asked for copies.
    let copy: ReportCopies.Copy?

    init(_ outcome: PlanOutcome, copies: Bool) {
        row = OutcomeRow(outcome)
        guard copies, case .reviewed(let review, let documents) = outcome.result else {
            copy = nil
            return
        }
        copy = ReportCopies.Copy(name: ReportCopies.fileName(of: review), documents: documents)
    }
}
