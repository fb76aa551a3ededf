extension RuleSet {
    /// Checks that the values make sense together.
    func validate() throws(RuleSetError) {
        try validateLevels()
        try validateWeights()
        try validateRanges()
        try validateSteps(login.recency, "login.recency")
        try validateSteps(riskAssessment.completed, "riskAssessment.completed")
        try validateSteps(riskAssessment.draft, "riskAssessment.draft")
        try validateMeasures()
        try validateTexts()
    }

    private func validateLevels() throws(RuleSetError) {
        let limits = [100, levels.excellent, levels.veryGood, levels.good, levels.couldBeBetter, 0]
        for (higher, lower) in zip(limits, limits.dropFirst()) where higher <= lower {
            throw RuleSetError(
                path: "levels", message: "the limits do not fall", expected: "falling limits between 100 and 0")
        }
    }

    private func validateWeights() throws(RuleSetError) {
        let all = Theme.allCases.map { weight(of: $0) }
        guard all.allSatisfy({ $0 >= 0 }), all.reduce(0, +) == 100 else {
            throw RuleSetError(
                path: "weights", message: "the weights add up to \(all.reduce(0, +))",
                expected: "weights of 0 or more that add up to 100")
        }
        guard Set(tieOrder) == Set(Theme.allCases), tieOrder.count == Theme.allCases.count else {
            throw RuleSetError(
                path: "tieOrder", message: "the order does not name every theme once",
                expected: Theme.allCases.map(\.rawValue).joined(separator: ", "))
        }
    }

    private func validateRanges() throws(RuleSetError) {
        let scores: [(String, Int)] = [
            ("caps.lowestLevel", caps.lowestLevel),
            ("caps.noCompletedRiskAssessment", caps.noCompletedRiskAssessment),
            ("login.older", login.older), ("login.usePoints", login.usePoints),
            ("activities.overdue", activities.overdue), ("activities.longOverdue", activities.longOverdue),
            ("activities.completed", activities.completed), ("activities.noneActive", activities.noneActive),
            ("deviations.overdue", deviations.overdue),
            ("deviations.overdueHighPriority", deviations.overdueHighPriority),
            ("deviations.longOverdue", deviations.longOverdue), ("deviations.closed", deviations.closed),
            ("deviations.silence", deviations.silence), ("riskAssessment.filled", riskAssessment.filled),
            ("riskAssessment.completedOlder", riskAssessment.completedOlder),
            ("riskAssessment.draftOlder", riskAssessment.draftOlder), ("riskAssessment.none", riskAssessment.none),
        ]
        for (path, value) in scores { try require(value, in: 0...100, path) }
        let counts: [(String, Int)] = [
            ("activities.longOverdueDays", activities.longOverdueDays),
            ("activities.reliefLimit", activities.reliefLimit),
            ("deviations.longOverdueDays", deviations.longOverdueDays),
            ("deviations.reliefLimit", deviations.reliefLimit),
            ("deviations.daysWithoutDeadline", deviations.daysWithoutDeadline),
            ("riskAssessment.measureFromProduct", riskAssessment.measureFromProduct),
            ("riskAssessment.oldMonths", riskAssessment.oldMonths),
            ("riskAssessment.ageingMonths", riskAssessment.ageingMonths), ("reviewed.recentDays", reviewed.recentDays),
        ]
        for (path, value) in counts { try require(value, in: 0...10_000, path) }
        try require(login.loginsPerMonth, in: 1...1000, "login.loginsPerMonth")
        for (index, months) in login.remarkMonths.enumerated() {
            try require(months, in: 1...120, "login.remarkMonths.\(index)")
        }
        try require((login.recency.first?.points ?? 0) + login.usePoints, in: 0...100, "login")
        try require(
            (riskAssessment.completed.first?.points ?? 0) + riskAssessment.filled, in: 0...100, "riskAssessment")
    }

    private func require(_ value: Int, in range: ClosedRange<Int>, _ path: String) throws(RuleSetError) {
        guard range.contains(value) else {
            throw RuleSetError(
                path: path, message: "the value is \(value)", expected: "\(range.lowerBound) to \(range.upperBound)")
        }
    }

    private func validateSteps(_ steps: [AgeStep], _ path: String) throws(RuleSetError) {
        for (index, step) in steps.enumerated() {
            guard (step.days == nil) != (step.months == nil), (step.days ?? step.months ?? 0) >= 0 else {
                throw RuleSetError(
                    path: "\(path).\(index)", message: "the age is unclear",
                    expected: "either days or months, 0 or more")
            }
            try require(step.points, in: 0...100, "\(path).\(index).points")
            if index > 0, steps[index - 1].points < step.points {
                throw RuleSetError(
                    path: "\(path).\(index).points", message: "an older age gives more points",
                    expected: "\(steps[index - 1].points) or less")
            }
        }
    }

    private func validateMeasures() throws(RuleSetError) {
        for theme in Theme.allCases {
            guard let measures = measures[theme.rawValue] else {
                throw RuleSetError(path: "measures.\(theme.rawValue)", message: "the name is missing", expected: "")
            }
            for finding in Finding.possible(in: theme) {
                let path = "measures.\(theme.rawValue).\(finding.rawValue)"
                guard let keys = measures[finding.rawValue] else {
                    throw RuleSetError(path: path, message: "the name is missing", expected: "one key, or five")
                }
                guard keys.count == 1 || keys.count == 5 else {
                    throw RuleSetError(
                        path: path, message: "there are \(keys.count) keys", expected: "one key, or five")
                }
            }
        }
    }

    private func validateTexts() throws(RuleSetError) {
        for language in ["nb", "nn", "en"] where decisionTexts[language] == nil {
            throw RuleSetError(path: "decisionTexts.\(language)", message: "the name is missing", expected: "")
        }
        for (language, texts) in decisionTexts.sorted(by: { $0.key < $1.key }) where texts.levels.count != 5 {
            throw RuleSetError(
                path: "decisionTexts.\(language).levels", message: "there are \(texts.levels.count) levels",
                expected: "five, the best first")
        }
    }
}
