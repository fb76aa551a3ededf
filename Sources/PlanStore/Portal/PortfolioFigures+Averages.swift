public import AnnualReview

extension PortfolioFigures {
    /// Average score of the year, rounded; `nil` where no company has one.
    public var average: Int? { Self.rounded(scoreSum, scored) }

    /// Average of the earlier scores of the same companies.
    public var previousAverage: Int? { Self.rounded(previousSum, previousScored) }

    /// Companies with an earlier score among those with one of the year.
    public var previousScored: Int { previousLevels.values.reduce(0, +) }

    /// Share of *Strålende* and *Meget bra* in percent.
    public var goodPercent: Int? { Self.goodPercent(levels, of: scored) }

    /// The same share of the earlier scores.
    public var previousGoodPercent: Int? { Self.goodPercent(previousLevels, of: previousScored) }

    /// Averages of the themes, lowest first; none where no company has a score.
    public var themeAverages: [ThemeAverage] {
        Theme.allCases.compactMap { theme in
            Self.rounded(themeSums[theme] ?? 0, scored).map { ThemeAverage(theme: theme, score: $0) }
        }.sorted { $0.score < $1.score }
    }

    /// A theme with its average over all companies.
    public struct ThemeAverage: Hashable, Sendable {
        /// The theme.
        public let theme: Theme
        /// 0…100.
        public let score: Int
    }

    private static func rounded(_ sum: Int, _ count: Int) -> Int? {
        count == 0 ? nil : (sum + count / 2) / count
    }

    private static func goodPercent(_ levels: [ScoreLevel: Int], of all: Int) -> Int? {
        let good = (levels[.excellent] ?? 0) + (levels[.veryGood] ?? 0)
        return all == 0 ? nil : (200 * good + all) / (2 * all)
    }
}
