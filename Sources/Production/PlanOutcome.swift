public import AnnualReview
public import Archive
public import HMSPlan
public import Markup

/// What became of one plan in a run.
public struct PlanOutcome: Sendable {
    /// What happened.
    public enum Result: Sendable {
        /// The review is committed, its documents are in the archive.
        case reviewed(Review, [ArchivedDocument])
        /// A dry run: this is what would be committed.
        case wouldReview(Review)
        /// The plan counts as reviewed (DOMAIN §4 "Twice").
        case skipped(ReviewStatus)
        /// It failed and left no trace.
        case failed(RunFailure)
        /// The run was stopped before this plan's turn.
        case cancelled
    }

    /// The plan.
    public let plan: SourceID
    /// Name of the housing company.
    public let company: String
    /// What happened.
    public let result: Result
    /// Warnings about the documents, such as a character that no font has.
    public let diagnostics: [Diagnostic]

    /// An outcome.
    public init(plan: SourceID, company: String, result: Result, diagnostics: [Diagnostic] = []) {
        self.plan = plan
        self.company = company
        self.result = result
        self.diagnostics = diagnostics
    }
}
