public import HMSPlan

/// The annual review: a pure function from a plan's snapshot and the rules to a review.
public enum AnnualReview {
    /// Reviews a plan.
    ///
    /// The snapshot is first projected to the as-of day; scores come from the projection, before any data changes;
    /// decisions look at the plan as it stands.
    ///
    /// - Throws: a ``ReviewError`` where the as-of day lies in the future or before the plan was created.
    public static func review(_ inputs: ReviewInputs) throws(ReviewError) -> Review {
        let plan = inputs.snapshot.plan
        guard inputs.asOf <= inputs.runDay else {
            throw .asOfInFuture(asOf: inputs.asOf, runDay: inputs.runDay)
        }
        guard plan.created <= inputs.asOf else {
            throw .planCreatedLater(created: plan.created, asOf: inputs.asOf)
        }
        let calendar = ReviewCalendar(asOf: inputs.asOf)
        let scoring = Scoring(plan, inputs.ruleSet, calendar)
        let decisions = DecisionMaking(inputs)
        return Review(inputs, scoring, decisions)
    }

    /// The regulation changes in force in (as-of day − 12 months, as-of day] that concern a kind of company (R45).
    ///
    /// Newest first, then by title as it is stored.
    public static func regulationChanges(
        among changes: [RegulationChange], asOf: Day, for kind: CompanyKind
    ) -> [RegulationChange] {
        let start = asOf.adding(months: -12)
        return changes.filter { change in
            change.inForce > start && change.inForce <= asOf
                && (change.appliesTo.isEmpty || change.appliesTo.contains(kind))
        }.sorted { ($1.inForce, $0.id) < ($0.inForce, $1.id) }
    }
}
