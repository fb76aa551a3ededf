import AnnualReview
import HMSPlan

/// Something a review found, as an adviser reads it.
struct FindingLine: PageRecord {
    var title: String
    var mark: StateMark
    var detail: String

    static let fields: [PageField<Self>] = [
        .text("title") { $0.title }, .record("mark") { $0.mark }, .text("detail") { $0.detail },
    ]

    /// Most deviations that are listed one by one.
    private static let most = 5

    /// What a review found, what is worst first.
    static func lines(of review: Review) -> [FindingLine] {
        deviations(review.deviations) + activities(review.activities) + risk(review.risk) + contacts(review.contacts)
    }

    private static func deviations(_ facts: DeviationFacts) -> [FindingLine] {
        let overdue = facts.open.filter { $0.daysOverdue > 0 }
        var lines = overdue.prefix(most).map { row in
            let due = row.dueDate.map { "Frist \($0.numeric)." } ?? "Ingen frist."
            let who = row.responsible.isEmpty ? "ikke satt" : row.responsible
            return FindingLine(
                title: row.title, mark: StateMark(kind: .bad, word: "Over frist"),
                detail: "Avvik/tiltak, \(row.priority.norwegianName) prioritet. \(due) Ansvarlig: \(who).")
        }
        if overdue.count > most {
            lines.append(
                FindingLine(
                    title: "\(overdue.count - most) avvik/tiltak til er over frist",
                    mark: StateMark(kind: .bad, word: "Over frist"), detail: "Alle står i rapporten."))
        }
        return lines
    }

    private static func activities(_ facts: ActivityFacts) -> [FindingLine] {
        guard facts.overdue > 0 else { return [] }
        let oldest = facts.active.max { $0.daysOverdue < $1.daysOverdue }
        let detail = oldest.map { "Den eldste er \($0.title), \($0.daysOverdue) dager over frist." } ?? ""
        return [
            FindingLine(
                title: NumberText.count(facts.overdue, "aktivitet er over frist", "aktiviteter er over frist"),
                mark: StateMark(kind: .warning, word: "Følg opp"), detail: detail)
        ]
    }

    private static func risk(_ facts: RiskFacts) -> [FindingLine] {
        let missing = facts.points - facts.filled
        if facts.assessments.isEmpty {
            return [
                FindingLine(
                    title: "Ingen risikovurdering", mark: StateMark(kind: .warning, word: "Følg opp"),
                    detail: "Boligselskapet har ikke laget en risikovurdering.")
            ]
        }
        guard missing > 0 else { return [] }
        let completed = facts.lastCompleted.map { "Sist ferdigstilt \($0.numeric)." } ?? "Ingen er ferdigstilt."
        return [
            FindingLine(
                title: NumberText.count(missing, "risikopunkt mangler vurdering", "risikopunkter mangler vurdering"),
                mark: StateMark(kind: .warning, word: "Følg opp"),
                detail: "\(facts.filled) av \(facts.points) er fylt ut. \(completed)")
        ]
    }

    private static func contacts(_ facts: ContactFacts) -> [FindingLine] {
        let missing = facts.incomplete.count
        return [
            FindingLine(
                title: NumberText.count(facts.count, "kontakt er registrert", "kontakter er registrert"),
                mark: StateMark(kind: .info, word: "Merknad"),
                detail: missing == 0 ? "Alle har navn, telefon og e-post." : "\(missing) mangler opplysninger.")
        ]
    }
}

extension DeviationPriority {
    /// The priority's name in a sentence.
    var norwegianName: String {
        switch self {
        case .high: "høy"
        case .medium: "middels"
        case .low: "lav"
        }
    }
}
