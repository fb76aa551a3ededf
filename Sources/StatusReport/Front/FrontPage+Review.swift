import AnnualReview
import HMSPlan

extension FrontPage {
    /// Page 1 of a review.
    init(_ review: Review, _ text: TextBank) {
        let limits = review.limits.levels
        // A long name stands in the title alone: repeated in a narrow column it would push priorities off the page.
        let isLongName = review.company.name.count > 56
        self.init(
            company: review.company.name, isLongName: isLongName,
            isWideName: (30...56).contains(review.company.name.count),
            association: review.association.name,
            docline: text(.frontDocline, ["dato": text.numeric(review.asOf)]),
            subtitle: text(.frontSubtitle, ["dato": text.long(review.asOf)]), score: String(review.total.score),
            level: text.name(of: review.total.level), pointer: "\(review.total.score)%",
            rungs: Self.rungs(review.total.level, limits, text),
            purpose: text(.frontPurpose, ["dato": text.long(review.asOf)]),
            execution: text(
                isLongName ? .frontExecutionUnnamed : .frontExecution,
                [
                    "selskap": review.company.name, "lag": review.association.name, "navn": review.adviser.name,
                    "dato": text.long(review.runDay),
                ]),
            conclusion: Conclusion(review, text),
            marks: (limits.reversed() + [100]).map { ScaleMark(left: "\($0)%", number: String($0)) },
            themes: review.themes.map { ThemeRow($0, limits, text) },
            priorities: review.priorities.enumerated().map { PriorityRow($0.element, $0.offset, review, text) },
            noPriorities: review.priorities.isEmpty ? text(.frontNoPriorities) : nil)
    }

    /// The scale from the lowest level to the best, in true proportion.
    private static func rungs(_ level: ScoreLevel, _ limits: [Int], _ text: TextBank) -> [Rung] {
        zip(ScoreLevel.allCases, limits).enumerated().reversed().map { index, rung in
            let above = index == 0 ? 100 : limits[index - 1]
            let highest = index == 0 ? 100 : above - 1
            return Rung(
                width: "\(above - rung.1)%", word: text.name(of: rung.0), range: "\(rung.1)–\(highest)",
                isOn: rung.0 == level)
        }
    }
}

extension FrontPage.Conclusion {
    init(_ review: Review, _ text: TextBank) {
        let level = review.total.level
        let lift = review.priorities.first.map { measure in
            let sentence = Typography.uncapitalized(Typography.withoutStop(text.measure(measure)))
            return text(.frontLift, ["tiltak": "\(sentence) (\(text.nameInSentence(of: measure.theme)))"])
        }
        self.init(
            level: text.name(of: level), verdict: text.verdict(on: level, association: review.association.name),
            lift: lift, cap: review.total.cap.map { Self.sentence($0, review, text) },
            comparison: review.comparison.map { Self.sentence($0, review, text) })
    }

    private static func sentence(_ cap: ScoreCap, _ review: Review, _ text: TextBank) -> String {
        let reasons = cap.reasons.map { reason in
            switch reason {
            case .lowestLevel(let theme): text(.frontCapLowest, ["tema": text.nameInSentence(of: theme)])
            case .noCompletedRiskAssessment: text(.frontCapNoAssessment)
            }
        }
        return text(
            .frontCapped,
            [
                "score": String(review.total.uncapped), "tak": String(cap.limit),
                "grunner": Typography.list(reasons, and: text(.frontAnd)),
            ])
    }

    private static func sentence(_ comparison: Comparison, _ review: Review, _ text: TextBank) -> String {
        let previous = comparison.previous
        let key: TextKey =
            comparison.change > 0 ? .frontCompareUp : comparison.change < 0 ? .frontCompareDown : .frontCompareSame
        let sentence = text(
            key, count: abs(comparison.change),
            [
                "score": String(previous.total), "nivå": text.name(of: previous.level),
                "dato": text.long(previous.asOf),
            ])
        guard !comparison.sameRules else { return sentence }
        let rules = "\(previous.ruleSet.name) \(previous.ruleSet.version)"
        return sentence + " " + text(.frontCompareOtherRules, ["regelsett": rules])
    }
}

extension FrontPage.ThemeRow {
    init(_ theme: ThemeScore, _ limits: [Int], _ text: TextBank) {
        self.init(
            name: text.name(of: theme.theme), href: theme.theme.href, width: "\(theme.score)%",
            ticks: limits.dropLast().reversed().filter { $0 > theme.score }.map {
                FrontPage.ScaleMark(left: "\($0)%", number: String($0))
            },
            score: String(theme.score), level: text.name(of: theme.level), weight: text.percent(theme.weight),
            gain: Typography.joined(text(.frontGain, ["n": text.decimal(hundredths: theme.potentialGain)])))
    }
}

extension FrontPage.PriorityRow {
    init(_ measure: SuggestedMeasure, _ index: Int, _ review: Review, _ text: TextBank) {
        self.init(
            number: String(index + 1), isFirst: index == 0,
            title: "\(text.name(of: measure.theme)): \(Typography.uncapitalized(text.measure(measure)))",
            why: Evidence(review: review, text: text).sentence(measure.theme), href: measure.theme.href)
    }
}

extension Theme {
    /// The section of the report that shows the theme.
    var href: String {
        switch self {
        case .login: "#inn"
        case .deviations: "#avvik"
        case .activities: "#akt"
        case .riskAssessment: "#risiko"
        }
    }
}
