extension DeviationFacts {
    /// *Avvik/tiltak* = 100 − T + min(T/2, 2 × done), with a higher price for high priority.
    func outcome(_ rules: RuleSet.DeviationRules) -> ThemeOutcome {
        guard !open.isEmpty || closed > 0 else {
            return ThemeOutcome(terms: [ScoreTerm(.fixed, ScorePoints(rules.silence))], findings: [.silence])
        }
        let price =
            rules.overdue * (overdue - overdueHighPriority) + rules.overdueHighPriority * overdueHighPriority
            + rules.longOverdue * longOverdue
        let followUp = FollowUp(
            price: price, overdue: overdue, doneValue: rules.closed * closed, reliefLimit: rules.reliefLimit)
        return ThemeOutcome(terms: followUp.terms, findings: [followUp.finding ?? .nothing])
    }
}
