extension Comparison {
    /// How scores moved since an earlier review; themes that it lacks are left out.
    init(_ previous: PreviousReview, total: TotalScore, themes: [ThemeScore], ruleSet: RuleSetReference) {
        let changes = themes.compactMap { theme in
            previous.themes.first { $0.theme == theme.theme }.map {
                ThemeChange(theme: theme.theme, change: theme.score - $0.score)
            }
        }
        self.init(
            previous: previous, change: total.score - previous.total, themes: changes,
            sameRules: previous.ruleSet == ruleSet)
    }
}
