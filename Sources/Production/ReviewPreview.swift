public import AnnualReview
public import HMSPlan
public import PlanStore

/// Makes the review of one plan without changing anything: for `report` and `explain`.
public struct ReviewPreview: Sendable {
    private let store: any PlanStore
    private let ruleSet: RuleSet
    private let asOf: Day
    private let runTime: Timestamp

    /// Previews as of a day; the run day is that of `runTime`.
    public init(store: any PlanStore, ruleSet: RuleSet, asOf: Day, runTime: Timestamp) {
        self.store = store
        self.ruleSet = ruleSet
        self.asOf = asOf
        self.runTime = runTime
    }

    /// The review as it would be made now, started by the given adviser.
    ///
    /// - Parameter company: organisation number or plan id.
    /// - Throws: `RunFailure` where no plan has that number, or no adviser of its association that address.
    public func review(_ company: String, adviser email: String) throws -> Review {
        let plan = try Self.find(company, in: store)
        let snapshot = try store.snapshot(of: plan.id)
        guard let adviser = snapshot.association.advisers.first(where: { $0.email == email }) else {
            throw RunFailure(.unknownAdviser, "\(email) is not an adviser of \(snapshot.association.name)")
        }
        return try review(snapshot, adviser: adviser)
    }

    /// The review for its scores alone: nobody starts it, so nobody is named.
    ///
    /// - Parameter company: organisation number or plan id.
    public func reviewOfScores(_ company: String) throws -> Review {
        let plan = try Self.find(company, in: store)
        return try review(try store.snapshot(of: plan.id), adviser: Adviser(id: "", name: "", email: ""))
    }

    private func review(_ snapshot: PlanSnapshot, adviser: Adviser) throws -> Review {
        try AnnualReview.review(
            ReviewInputs(
                snapshot: snapshot, ruleSet: ruleSet, asOf: asOf, runDay: runTime.day, runTime: runTime,
                adviser: adviser, history: try store.history(of: snapshot.plan.id), isForced: false))
    }

    /// The plan of an organisation number or plan id.
    ///
    /// - Throws: `RunFailure` where there is none, or several companies share the number.
    public static func find(_ company: String, in store: any PlanStore) throws -> PlanReference {
        let found = try store.find(company)
        guard let plan = found.first else {
            throw RunFailure(.notReviewable, "\(company): no plan has that number or id")
        }
        guard found.count == 1 else {
            let names = found.map { "\($0.id) (\($0.company))" }.joined(separator: ", ")
            throw RunFailure(.notReviewable, "\(company): several plans have that number; name one by id: \(names)")
        }
        return plan
    }
}
