import HMSPlan

extension Review {
    /// Gathers what scoring and decisions found.
    init(_ inputs: ReviewInputs, _ scoring: Scoring, _ making: DecisionMaking) {
        let snapshot = inputs.snapshot
        let themes = scoring.themes()
        let total = scoring.total(of: themes)
        let ruleSet = RuleSetReference(name: inputs.ruleSet.name, version: inputs.ruleSet.version)
        self.init(
            key: ReviewKey(plan: snapshot.plan.id, period: inputs.asOf.year, version: inputs.version),
            asOf: inputs.asOf, runDay: inputs.runDay, runTime: inputs.runTime, isForced: inputs.isForced,
            adviser: inputs.adviser,
            association: AssociationReference(id: snapshot.association.id, name: snapshot.association.name),
            ruleSet: ruleSet, limits: RuleLimits(inputs.ruleSet), planRevision: snapshot.revision,
            language: snapshot.plan.language,
            company: snapshot.plan.company, total: total, themes: themes, priorities: themes.priorities,
            remarks: ReviewRemarks(inputs: inputs, scoring: scoring, decisions: making).all,
            comparison: inputs.previous.map {
                Comparison($0, total: total, themes: themes, ruleSet: ruleSet)
            },
            notifications: making.notifications.facts, login: scoring.login, activities: scoring.activities,
            deviations: scoring.deviations, risk: scoring.risk, contacts: ContactFacts(snapshot.plan.contacts),
            regulationChanges: AnnualReview.regulationChanges(
                among: snapshot.regulationChanges, asOf: inputs.asOf, for: snapshot.plan.company.kind),
            annualActivity: making.annual.outcome, decisions: making.decisions(total.level))
    }
}
