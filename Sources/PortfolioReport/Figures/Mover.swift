import HMSPlan
import PlanStore
import StatusReport

/// A company whose score moved much.
struct Mover: ReportRecord {
    /// Rows of each direction.
    private static let limit = 3

    var name: String
    var then: String
    var now: String
    var change: String

    static let fields: [ReportField<Mover>] = [
        .text("name") { $0.name }, .text("then") { $0.then }, .text("now") { $0.now }, .text("change") { $0.change },
    ]

    /// The companies that fell or rose most, the greatest change first; equals by name.
    static func most(_ portfolio: PortfolioOverview, falling: Bool, _ text: PortfolioTexts) -> [Mover] {
        let moved = portfolio.companies.compactMap { entry -> (entry: CompanyEntry, change: Int)? in
            guard entry.score?.period == portfolio.today.year, let change = entry.change else { return nil }
            return falling == (change < 0) && change != 0 ? (entry, change) : nil
        }
        let order = moved.sorted {
            let (left, right) = (abs($0.change), abs($1.change))
            guard left == right else { return left > right }
            return text.order($0.entry.name) < text.order($1.entry.name)
        }
        return order.prefix(limit).map { Mover($0.entry, $0.change) }
    }

    private init(_ entry: CompanyEntry, _ change: Int) {
        name = entry.name
        then = entry.previous.map { String($0.total) } ?? "–"
        now = entry.score.map { String($0.total) } ?? "–"
        self.change = ChangeText.signed(change)
    }
}
