import AnnualReview
import HMSPlan
import PlanStore

/// The figures of the overview as JSON: what is attached to the PDF and goes along in the HTML edition.
public struct PortfolioRecord: Encodable, Sendable {
    private let association: String
    private let name: String
    private let day: String
    private let total: Int
    private let reviewed: Int
    private let scored: Int
    private let average: Int?
    private let previousAverage: Int?
    private let overdue: Int
    private let levels: [String: Int]
    private let previousLevels: [String: Int]
    private let moves: [Move]
    private let themes: [String: Int]
    private let companies: [Company]

    /// Companies that went from one level to another.
    private struct Move: Encodable {
        let then: String
        let now: String
        let count: Int
    }

    /// A housing company.
    private struct Company: Encodable {
        let plan: String
        let name: String
        let organisationNumber: String?
        let units: Int
        let period: Int?
        let score: Int?
        let level: String?
        let previousScore: Int?
        let weakestTheme: String?
        let lastReviewed: String?
        let deadline: String?
    }

    /// The figures of a portfolio.
    public init(_ portfolio: PortfolioOverview) {
        let figures = portfolio.figures
        association = portfolio.association.id.text
        name = portfolio.association.name
        day = portfolio.today.description
        total = figures.total
        reviewed = figures.reviewed
        scored = figures.scored
        average = figures.average
        previousAverage = figures.previousAverage
        overdue = figures.overdue
        levels = Self.byName(figures.levels)
        previousLevels = Self.byName(figures.previousLevels)
        moves = Self.moves(figures)
        themes = Dictionary(uniqueKeysWithValues: figures.themeAverages.map { ($0.theme.rawValue, $0.score) })
        companies = portfolio.companies.map(Self.company)
    }

    private static func byName(_ levels: [ScoreLevel: Int]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: levels.map { ($0.key.rawValue, $0.value) })
    }

    private static func moves(_ figures: PortfolioFigures) -> [Move] {
        ScoreLevel.allCases.flatMap { then in
            ScoreLevel.allCases.compactMap { now in
                figures.moves[LevelMove(then: then, now: now)].map {
                    Move(then: then.rawValue, now: now.rawValue, count: $0)
                }
            }
        }
    }

    private static func company(_ entry: CompanyEntry) -> Company {
        Company(
            plan: entry.plan.text, name: entry.name, organisationNumber: entry.organisationNumber?.digits,
            units: entry.units, period: entry.score?.period, score: entry.score?.total,
            level: entry.score?.level.rawValue, previousScore: entry.previous?.total,
            weakestTheme: entry.weakest?.rawValue, lastReviewed: entry.lastReviewed?.description,
            deadline: entry.deadline?.description)
    }
}
