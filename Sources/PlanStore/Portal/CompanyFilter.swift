import AnnualReview
import GRDB
import HMSPlan

/// The SQL of a list's filters and order.
struct CompanyFilter {
    private(set) var conditions = ["association = :association"]
    private(set) var arguments: [String: (any DatabaseValueConvertible)?] = [:]
    private let query: CompanyQuery

    init(_ query: CompanyQuery) {
        self.query = query
        arguments["association"] = query.association.text
        addSearch()
        addScore()
        addDeadline()
        if let isReviewed = query.isReviewed {
            conditions.append(isReviewed ? Self.isReviewed : "NOT \(Self.isReviewed)")
            arguments["thisPeriod"] = query.period
            arguments["recent"] = query.recent.daysSinceEpoch
        }
    }

    /// Whether a plan counts as reviewed ("Twice", DOMAIN §4).
    static let isReviewed =
        "(coalesce(reviewedPeriod, 0) >= :thisPeriod OR coalesce(lastReviewed, -1000000) >= :recent)"

    var condition: String { conditions.joined(separator: " AND ") }

    /// Rows without a value come last in either direction.
    var order: String {
        let column =
            switch query.order {
            case .name: "nameKey"
            case .score: "score"
            case .change: "score - previousScore"
            case .theme: "weakest"
            case .reviewed: "lastReviewed"
            case .deadline: "deadline"
            }
        return "\(column) \(query.isDescending ? "DESC" : "ASC") NULLS LAST, nameKey, plan"
    }

    private mutating func addSearch() {
        for (index, word) in query.search.lowercased().split(separator: " ").prefix(8).enumerated() {
            let escaped = word.reduce(into: "") { text, character in
                if "%_\\".contains(character) { text.append("\\") }
                text.append(character)
            }
            conditions.append("search LIKE :word\(index) ESCAPE '\\'")
            arguments["word\(index)"] = "%\(escaped)%"
        }
    }

    private mutating func addScore() {
        switch query.level {
        case .of(let level):
            conditions.append("level = :level")
            arguments["level"] = level.number
        case .none?: conditions.append("score IS NULL")
        case nil: break
        }
        if let theme = query.theme {
            conditions.append("weakest = :theme")
            arguments["theme"] = theme.rawValue
        }
        if query.hasFallen {
            conditions.append("level > previousLevel AND period = :fallenIn")
            arguments["fallenIn"] = query.period
        }
    }

    private mutating func addDeadline() {
        let today = query.today.daysSinceEpoch
        switch query.deadline {
        case .past:
            conditions.append("deadline < :today")
            arguments["today"] = today
        case .within(let days):
            conditions.append("deadline <= :lastDay")
            arguments["lastDay"] = today + days
        case .between(let from, let through):
            conditions.append("deadline > :firstDay AND deadline <= :lastDay")
            arguments["firstDay"] = today + from
            arguments["lastDay"] = today + through
        case nil: break
        }
    }
}
