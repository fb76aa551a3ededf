public import AnnualReview
public import HMSPlan
public import SamplePortfolio

/// A fictional plan that templates are tried with.
public struct TemplateSample: Sendable {
    /// Its kind and number, such as `typical-2`.
    public let name: String
    private let snapshot: PlanSnapshot
    private let day: Day

    /// A plan of a sample portfolio.
    ///
    /// - Parameter index: from 0; `nil` is returned beyond the portfolio's end.
    public init?(_ kind: SampleSettings.Kind, index: Int = 0) {
        // The portfolio's day is fixed, so that a check says the same on every day.
        guard let day = Day("2022-01-25") else { return nil }
        let portfolio = SamplePortfolio(SampleSettings(kind: kind, plans: 12, seed: 1, day: day))
        guard index < portfolio.planCount else { return nil }
        let plan = portfolio.plan(at: index)
        guard let association = portfolio.associations.first(where: { $0.id == plan.association }) else { return nil }
        name = "\(kind.rawValue)-\(index + 1)"
        self.day = day
        snapshot = PlanSnapshot(plan: plan, association: association, regulationChanges: RegulationChange.norwegian)
    }

    /// A plan that is no sample of ours.
    ///
    /// - Parameter day: the day of the review.
    public init(name: String, snapshot: PlanSnapshot, day: Day) {
        self.name = name
        self.snapshot = snapshot
        self.day = day
    }

    /// Name of the housing company.
    public var company: String { snapshot.plan.company.name }

    /// Three typical plans, and every plan that is small, heavy or awkward.
    public static var all: [TemplateSample] {
        SampleSettings.Kind.allCases.flatMap { kind in
            (0..<(kind == .typical ? 3 : 40)).compactMap { TemplateSample(kind, index: $0) }
        }
    }

    /// The sample's review; `nil` where the rules cannot review it.
    public func review(in language: ReportLanguage, ruleSet: RuleSet) -> Review? {
        var plan = snapshot.plan
        plan.language = language
        let adviser = snapshot.association.advisers.first ?? Adviser(id: "", name: "", email: "")
        let inputs = ReviewInputs(
            snapshot: PlanSnapshot(
                plan: plan, association: snapshot.association, regulationChanges: snapshot.regulationChanges),
            ruleSet: ruleSet, asOf: day, runDay: day,
            runTime: Timestamp(secondsSinceEpoch: day.daysSinceEpoch * 86_400 + 28_800), adviser: adviser)
        return try? AnnualReview.review(inputs)
    }
}
