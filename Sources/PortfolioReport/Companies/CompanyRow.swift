import AnnualReview
import HMSPlan
import PlanStore
import StatusReport

/// A housing company as the overview's tables show it.
struct CompanyRow: ReportRecord {
    var number: String
    var name: String
    var organisationNumber: String
    var homes: String
    /// `nil` where the company has no review of ours.
    var score: String?
    /// The year of a score that is not of this year.
    var period: String?
    var width: String
    var level: String
    var change: String
    var isFall: Bool
    var theme: String
    var reviewed: String
    var deadline: String
    /// How long the deadline is past.
    var late: String?

    static let fields: [ReportField<CompanyRow>] = [
        .text("number") { $0.number }, .text("name") { $0.name },
        .text("organisationNumber") { $0.organisationNumber }, .text("homes") { $0.homes },
        .optionalText("score") { $0.score }, .optionalText("period") { $0.period }, .text("width") { $0.width },
        .text("level") { $0.level }, .text("change") { $0.change }, .flag("isFall") { $0.isFall },
        .text("theme") { $0.theme }, .text("reviewed") { $0.reviewed }, .text("deadline") { $0.deadline },
        .optionalText("late") { $0.late },
    ]
}

extension CompanyRow {
    /// A company at a place of its table, from 1.
    init(_ entry: CompanyEntry, number: Int, today: Day, _ text: PortfolioTexts) {
        let score = entry.score
        let daysOver = entry.deadline.map { today.days(since: $0) } ?? 0
        self.init(
            number: NumberText.grouped(number), name: entry.name,
            organisationNumber: entry.organisationNumber.map(Self.joined) ?? "–",
            homes: NumberText.grouped(entry.units), score: score.map { String($0.total) },
            period: score.flatMap { $0.period == today.year ? nil : text(.companiesPeriod, ["år": String($0.period)]) },
            width: "\(score?.total ?? 0)%", level: score.map { text.name(of: $0.level) } ?? text(.companiesNoScore),
            change: entry.change.map(ChangeText.signed) ?? "–", isFall: (entry.change ?? 0) < 0,
            theme: entry.weakest.map(text.name) ?? "–", reviewed: entry.lastReviewed.map(text.numeric) ?? "–",
            deadline: entry.deadline.map(text.numeric) ?? "–",
            late: daysOver > 0 ? text(.helpDaysOver, count: daysOver) : nil)
    }

    /// `412 058 178`, not to be parted.
    private static func joined(_ number: OrganisationNumber) -> String {
        number.description.split(separator: " ").joined(separator: NumberText.space)
    }
}
