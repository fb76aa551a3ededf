extension [ThemeScore] {
    /// The measures to prioritise: the first three themes that are not at the best level.
    var priorities: [SuggestedMeasure] {
        var measures: [SuggestedMeasure] = []
        for theme in self where theme.level != .excellent && measures.count < 3 { measures.append(theme.measure) }
        return measures
    }
}
