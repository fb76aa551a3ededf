import AnnualReview
import HMSPlan
import PlanStore

/// The list of companies as CSV, as ``ScoreTable`` writes it.
struct CompanyTable {
    let entries: [CompanyEntry]

    var text: String {
        let head =
            "Plan;Boligselskap;Organisasjonsnummer;Boliger;Score;Nivå;År;Endring;Svakeste tema;Sist gjennomgått;Frist"
        let lines = entries.map { Self.cells($0).map(ScoreTable.cell).joined(separator: ";") }
        return "\u{FEFF}" + ([head] + lines).joined(separator: "\r\n") + "\r\n"
    }

    private static func cells(_ entry: CompanyEntry) -> [String] {
        let number = { (value: Int?) in value.map { String($0) } ?? "" }
        let day = { (value: Day?) in value?.description ?? "" }
        let company = [entry.plan.text, entry.name, entry.organisationNumber?.digits ?? "", String(entry.units)]
        let score = [
            number(entry.score?.total), entry.score?.level.norwegianName ?? "", number(entry.score?.period),
            number(entry.change),
        ]
        let times = [day(entry.lastReviewed), day(entry.deadline)]
        return company + score + [entry.weakest?.norwegianName ?? ""] + times
    }
}
