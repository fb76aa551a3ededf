import AnnualReview
import Archive
import HMSPlan
import Production

/// The result of a run, for people and for machines.
struct RunSummary {
    private let rows: [OutcomeRow]
    private let settings: RunSettings

    init(_ rows: [OutcomeRow], settings: RunSettings) {
        self.rows = rows
        self.settings = settings
    }

    /// Whether a plan failed.
    var hasFailures: Bool { rows.contains { $0.status == .failed } }

    /// Prints one line per plan and a last line with the counts, or JSON.
    func print(asJSON: Bool) throws {
        if asJSON { return try JSONOutput.print(rows) }
        for row in rows { Console.print(row.line) }
        Console.print(counts)
    }

    private var counts: String {
        let parts = OutcomeRow.Status.allCases.compactMap { status -> String? in
            let count = rows.filter { $0.status == status }.count
            return count > 0 ? "\(count) \(status.words)" : nil
        }
        return "\(rows.count) plans as of \(settings.asOf): "
            + (parts.isEmpty ? "nothing to do" : parts.joined(separator: ", "))
    }
}

/// One plan's row.
struct OutcomeRow: Encodable, Sendable {
    /// What happened, as a code.
    enum Status: String, Encodable, CaseIterable, Sendable {
        case reviewed, wouldReview, skipped, failed, cancelled

        /// For the line with the counts.
        var words: String {
            switch self {
            case .reviewed: "reviewed"
            case .wouldReview: "would be reviewed"
            case .skipped: "skipped"
            case .failed: "failed"
            case .cancelled: "not begun"
            }
        }
    }

    let plan: String
    let company: String
    let status: Status
    let score: Int?
    let level: String?
    let version: Int?
    let reason: String?
    let documents: [String]
    let flags: [String]

    init(_ outcome: PlanOutcome) {
        plan = outcome.plan.text
        company = outcome.company
        var review: Review?
        var documents: [ArchivedDocument] = []
        var reason: String?
        switch outcome.result {
        case .reviewed(let made, let archived): (status, review, documents) = (.reviewed, made, archived)
        case .wouldReview(let made): (status, review) = (.wouldReview, made)
        case .skipped(let known): (status, reason) = (.skipped, known.words)
        case .failed(let failure): (status, reason) = (.failed, failure.reason)
        case .cancelled: status = .cancelled
        }
        score = review?.total.score
        level = review?.total.level.rawValue
        version = review?.key.version
        self.reason = reason
        self.documents = documents.map(\.id.hexadecimal)
        flags = review?.flags ?? []
    }

    /// The row as a line of text.
    var line: String {
        let result = score.map { "\($0) \(level ?? "")" } ?? reason ?? ""
        return ([status.rawValue, plan, company, result] + flags.map { "! \($0)" }).joined(separator: "  ")
    }
}

extension ReviewStatus {
    /// Why a plan was skipped.
    var words: String {
        switch self {
        case .due: "not reviewed"
        case .reviewed(let version): "reviewed in the period already (version \(version))"
        case .completedInPeriod(let day): "annual review completed \(day), in the period"
        case .completedRecently(let day): "annual review completed \(day), in the last 30 days"
        }
    }
}

extension Review {
    /// What a person should look at.
    var flags: [String] {
        decisions.compactMap { decision in
            if case .flag(_, let text) = decision { text } else { nil }
        }
    }
}
