import AnnualReview
import Foundation
import GRDB
import HMSPlan

/// Keeps the list of companies beside the plans: rows of plans whose revision moved are written anew.
struct CompanyEntryWriter {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Plans whose row is missing or old.
    func stale(limit: Int) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT plan.id FROM plan LEFT JOIN companyEntry ON companyEntry.plan = plan.id
                WHERE companyEntry.revision IS NOT plan.revision LIMIT ?
                """, arguments: [limit])
    }

    func write(_ id: String) throws {
        let select = try database.cachedStatement(
            sql: "SELECT association, revision, body, annualActivities FROM plan WHERE id = ?")
        guard let row = try Row.fetchOne(select, arguments: [id]) else { return }
        let plan = try StoredJSON.plan(from: row["body"])
        let activities = try StoredJSON.decode([Activity].self, from: row["annualActivities"])
        let reviews = try StoreReader(database).history(of: plan.id)
        var values = facts(plan, revision: row["revision"])
        values.merge(standing(activities, reviews)) { $1 }
        if let latest = reviews.max(by: { Self.order($0.key) < Self.order($1.key) }) {
            let earlier = reviews.filter { $0.key.period < latest.key.period }
            values.merge(scores(latest, earlier.max { Self.order($0.key) < Self.order($1.key) })) { $1 }
        }
        let names = values.keys.sorted()
        let marks = names.map { ":\($0)" }.joined(separator: ", ")
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO companyEntry (\(names.joined(separator: ", "))) VALUES (\(marks))"
        ).execute(arguments: StatementArguments(values))
    }

    private typealias Values = [String: (any DatabaseValueConvertible)?]

    private func facts(_ plan: Plan, revision: Int) -> Values {
        let company = plan.company
        let address = company.address.map { "\($0.street) \($0.postcode) \($0.place)" } ?? ""
        let number = company.organisationNumber
        let search = "\(company.name) \(address) \(number?.digits ?? "") \(number?.description ?? "")"
        return [
            "plan": plan.id.text, "revision": revision, "association": plan.association.text, "name": company.name,
            "nameKey": Data(NorwegianSortKey(company.name).bytes), "search": search.lowercased(),
            "organisationNumber": number?.digits, "units": company.units, "overdueActivities": 0,
            "overdueDeviations": 0, "overdueHighPriority": 0,
        ]
    }

    /// Deadline and last review, from the plan's annual activities and our own reviews (DOMAIN §4 "Twice").
    private func standing(_ activities: [Activity], _ reviews: [Review]) -> Values {
        let open = activities.filter { $0.completed == nil && $0.isActive }.map(\.dueDate).min()
        let own = Set(reviews.compactMap(\.standing.completedActivity))
        let completed = activities.compactMap { activity in activity.completed.map { (activity.id, $0.day) } }
        let byHand = completed.filter { !own.contains($0.0) }.map(\.1.year)
        let periods = byHand + reviews.map(\.key.period)
        let days = completed.map(\.1) + reviews.map(\.runTime.day)
        return [
            "deadline": open?.daysSinceEpoch, "lastReviewed": days.max()?.daysSinceEpoch,
            "reviewedPeriod": periods.max(),
        ]
    }

    private func scores(_ review: Review, _ earlier: Review?) -> Values {
        let weakest = review.themes.filter { $0.level != .excellent }.min { $0.priority < $1.priority }
        return [
            "period": review.key.period, "score": review.total.score, "level": review.total.level.number,
            "previousPeriod": earlier?.key.period, "previousScore": earlier?.total.score,
            "previousLevel": earlier?.total.level.number, "weakest": weakest?.theme.rawValue,
            "login": review.score(of: .login)?.score, "deviations": review.score(of: .deviations)?.score,
            "activities": review.score(of: .activities)?.score,
            "riskAssessment": review.score(of: .riskAssessment)?.score, "daysSinceLogin": review.login.daysSinceLast,
            "riskCompleted": review.risk.lastCompleted?.daysSinceEpoch, "overdueActivities": review.activities.overdue,
            "overdueDeviations": review.deviations.overdue,
            "overdueHighPriority": review.deviations.overdueHighPriority,
        ]
    }

    private static func order(_ key: ReviewKey) -> (Int, Int) { (key.period, key.version) }
}
