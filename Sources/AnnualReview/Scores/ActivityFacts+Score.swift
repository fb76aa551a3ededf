extension ActivityFacts {
    /// *Aktiviteter* = 100 − T + min(T/2, 2 × done).
    func outcome(_ rules: RuleSet.ActivityRules) -> ThemeOutcome {
        guard !active.isEmpty else {
            return ThemeOutcome(
                terms: [ScoreTerm(.fixed, ScorePoints(rules.noneActive))], findings: [.noActivities])
        }
        let followUp = FollowUp(
            price: rules.overdue * overdue + rules.longOverdue * longOverdue, overdue: overdue,
            doneValue: rules.completed * completed, reliefLimit: rules.reliefLimit)
        return ThemeOutcome(terms: followUp.terms, findings: [followUp.finding ?? .nothing])
    }
}
