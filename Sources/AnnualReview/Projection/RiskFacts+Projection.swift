import HMSPlan

extension RiskFacts {
    /// The figures of a plan as of the calendar's day.
    init(_ plan: Plan, _ rules: RuleSet.RiskRules, _ calendar: ReviewCalendar) {
        self.init()
        let existing = plan.riskAssessments.filter { $0.created <= calendar.asOf }
        let standings = RiskStanding.standings(of: existing, calendar)
        for (assessment, standing) in zip(existing, standings) where standing != .superseded {
            add(assessment, counts: standing == .counts, rules, calendar)
        }
    }

    private mutating func add(
        _ assessment: RiskAssessment, counts: Bool, _ rules: RuleSet.RiskRules, _ calendar: ReviewCalendar
    ) {
        let completed = calendar.known(assessment.completed)?.day
        let filledPoints = assessment.points.reduce(0) { $0 + ($1.isFilled(rules) ? 1 : 0) }
        assessments.append(
            Assessment(
                id: assessment.id, name: assessment.name, created: assessment.created, completed: completed,
                points: assessment.points.count, filled: filledPoints, counts: counts))
        guard counts else { return }
        points += assessment.points.count
        filled += filledPoints
        if let completed {
            lastCompleted = max(lastCompleted ?? completed, completed)
        } else {
            lastDraft = max(lastDraft ?? assessment.created, assessment.created)
        }
        for point in assessment.points { place(point) }
    }

    private mutating func place(_ point: RiskPoint) {
        guard let probability = point.probability, (1...5).contains(probability), let consequence = point.consequence,
            (1...5).contains(consequence)
        else { return }
        matrix[(probability - 1) * 5 + consequence - 1] += 1
        let product = probability * consequence
        guard let index = highest.firstIndex(where: { $0.product < product }) ?? highest.freePlace else { return }
        highest.insert(
            Point(title: point.title, probability: probability, consequence: consequence, measure: point.measure),
            at: index)
        if highest.count > 3 { highest.removeLast() }
    }
}

extension [RiskFacts.Point] {
    /// The place behind the last point, while fewer than three are kept.
    fileprivate var freePlace: Int? { count < 3 ? count : nil }
}

extension RiskPoint {
    /// Whether probability and consequence are set, and a measure where their product asks for one.
    fileprivate func isFilled(_ rules: RuleSet.RiskRules) -> Bool {
        guard let probability, let consequence else { return false }
        return probability * consequence < rules.measureFromProduct || !measure.isBlank
    }
}
