import AnnualReview
import HMSPlan

extension ReviewInputs {
    /// Inputs of the next review of a plan, given those it has had.
    ///
    /// The version follows those of the same period; the comparison is with the latest review of an earlier period; a
    /// forced version repeats the remarks of the first (DOMAIN §4 "Twice").
    init(
        snapshot: PlanSnapshot, ruleSet: RuleSet, asOf: Day, runDay: Day, runTime: Timestamp, adviser: Adviser,
        history: [Review], isForced: Bool
    ) {
        let samePeriod = history.filter { $0.key.period == asOf.year }.sorted { $0.key.version < $1.key.version }
        let earlier = history.filter { $0.key.period < asOf.year }
            .max { ($0.key.period, $0.key.version) < ($1.key.period, $1.key.version) }
        self.init(
            snapshot: snapshot, ruleSet: ruleSet, asOf: asOf, runDay: runDay, runTime: runTime, adviser: adviser,
            previous: earlier.map { PreviousReview($0) }, version: (samePeriod.last?.key.version ?? 0) + 1,
            isForced: isForced && !samePeriod.isEmpty, firstVersionRemarks: samePeriod.first?.remarks ?? [])
    }
}
