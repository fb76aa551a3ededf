/// The annual review: a pure function from a plan's snapshot and the rules to a review.
public enum AnnualReview {
    /// Reviews a plan.
    ///
    /// The snapshot is first projected to the as-of day; scores come from the projection, before any data changes;
    /// decisions look at the plan as it stands.
    ///
    /// - Throws: a ``ReviewError`` where the as-of day lies in the future or before the plan was created.
    public static func review(_ inputs: ReviewInputs) throws(ReviewError) -> Review {
        throw .asOfInFuture(asOf: inputs.asOf, runDay: inputs.runDay)
    }
}
