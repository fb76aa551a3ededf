import HMSPlan

extension RuleSet {
    /// The weight of a theme in percent.
    public func weight(of theme: Theme) -> Int {
        switch theme {
        case .login: weights.login
        case .deviations: weights.deviations
        case .activities: weights.activities
        case .riskAssessment: weights.riskAssessment
        }
    }

    /// The level of a score.
    public func level(of score: Int) -> ScoreLevel {
        if score >= levels.excellent { return .excellent }
        if score >= levels.veryGood { return .veryGood }
        if score >= levels.good { return .good }
        return score >= levels.couldBeBetter ? .couldBeBetter : .needsWork
    }

    /// Every key of the text bank that a measure may name, sorted.
    public var measureKeys: [String] {
        var keys: Set<String> = []
        for findings in measures.values {
            for choices in findings.values.joined() {
                for choice in Self.choices(choices) { keys.insert(choice.key) }
            }
        }
        return keys.sorted()
    }

    /// The key of the measure for a finding at a level, where `holds` says which conditions the figures show.
    func measureKey(_ theme: Theme, _ finding: Finding, _ level: ScoreLevel, holds: (Substring) -> Bool) -> String {
        guard let keys = measures[theme.rawValue]?[finding.rawValue] else { return "" }
        let entry = keys.count == 1 ? keys[0] : keys[level.number - 1]
        guard entry.utf8.contains(UInt8(ascii: "?")) else { return entry }
        let choice = Self.choices(entry).first { $0.condition.isEmpty || holds($0.condition) }
        return choice?.key ?? ""
    }

    /// `a?condition|b` as its choices: `a` under the condition, else `b`.
    private static func choices(_ entry: String) -> [(key: String, condition: Substring)] {
        entry.split(separator: "|").map { choice in
            let parts = choice.split(separator: "?", maxSplits: 1)
            return (String(parts.first ?? ""), parts.count > 1 ? parts[1] : "")
        }
    }

    /// The texts for a plan's language, Bokmål where the rule set lacks it.
    func decisionTexts(in language: ReportLanguage) -> DecisionTexts? {
        decisionTexts[language.rawValue] ?? decisionTexts["nb"]
    }
}

extension [RuleSet.AgeStep] {
    /// The points of something that happened on a day, as of another; `older` beyond the last step.
    func points(for day: Day, asOf: Day, older: Int) -> Int {
        for step in self {
            if let days = step.days, asOf.days(since: day) <= days { return step.points }
            if let months = step.months, day.adding(months: months) >= asOf { return step.points }
        }
        return older
    }
}
