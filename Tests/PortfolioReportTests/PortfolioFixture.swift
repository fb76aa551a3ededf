import AnnualReview
import Foundation
import HMSPlan
import Markup
import PlanStore
import Template
import Testing

@testable import PortfolioReport

/// A small portfolio, its template and its texts.
enum PortfolioFixture {
    static let today = Day(year: 2026, month: 11, day: 23) ?? Day(daysSinceEpoch: 0)

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Templates/portefolje").path

    static func texts() throws -> PortfolioTexts {
        let yaml = try String(contentsOfFile: folder + "/text/nb.yml", encoding: .utf8)
        return try PortfolioTexts(yaml: yaml, file: "text/nb.yml")
    }

    static func level(_ score: Int) throws -> ScoreLevel { try RuleSet.standard().level(of: score) }

    /// A company with its scores of this year and of the year before.
    static func company(
        _ name: String, _ score: Int? = nil, before: Int? = nil, period: Int = 2026, deadline: Day? = nil
    ) throws -> CompanyEntry {
        var entry = CompanyEntry(plan: SourceID("plan-\(name)"), name: name, units: 20)
        entry.organisationNumber = OrganisationNumber("412058178")
        entry.deadline = deadline
        entry.lastReviewed = today.adding(days: -20)
        entry.reviewedPeriod = score == nil ? nil : period
        entry.score = try score.map { ReviewScore(period: period, total: $0, level: try level($0)) }
        entry.previous = try before.map { ReviewScore(period: period - 1, total: $0, level: try level($0)) }
        entry.weakest = .riskAssessment
        return entry
    }

    /// The overview of companies, with figures as the store counts them.
    static func overview(_ companies: [CompanyEntry]) -> PortfolioOverview {
        var figures = PortfolioFigures()
        figures.total = companies.count
        for entry in companies { count(entry, in: &figures) }
        return PortfolioOverview(
            association: Association(id: "lag-1", name: "Havblikk Boligbyggelag"), today: today, figures: figures,
            companies: companies)
    }

    private static func count(_ entry: CompanyEntry, in figures: inout PortfolioFigures) {
        if let deadline = entry.deadline, deadline < today {
            figures.overdue += 1
            figures.oldestDeadline = min(figures.oldestDeadline ?? deadline, deadline)
        }
        guard let score = entry.score, score.period == today.year else { return }
        figures.reviewed += 1
        figures.levels[score.level, default: 0] += 1
        figures.scoreSum += score.total
        for (theme, share) in [(Theme.login, 4), (.deviations, 3), (.activities, 5), (.riskAssessment, 2)] {
            figures.themeSums[theme, default: 0] += score.total * share / 5
        }
        guard let previous = entry.previous else { return }
        figures.previousLevels[previous.level, default: 0] += 1
        figures.previousSum += previous.total
        figures.moves[LevelMove(then: previous.level, now: score.level), default: 0] += 1
    }

    static func values(_ companies: [CompanyEntry]) throws -> PortfolioValues {
        PortfolioValues(overview(companies), try texts(), template: "portefolje 1.0")
    }

    /// The words of the finished document, spaces made plain.
    static func words(_ companies: [CompanyEntry]) throws -> String {
        let template = try PortfolioTemplate(DirectoryResourceLoader(root: folder), language: .nb)
        let document = template.document(of: overview(companies))
        return document.textContent(document.rootElement).replacing("\u{A0}", with: " ")
    }
}
