import HMSPlan

extension PlanMaker {
    mutating func makeRiskAssessments(since created: Day) -> [RiskAssessment] {
        guard diligence > 12 else { return [] }
        let names = Array(RiskCatalogue.assessments.prefix(random.number(1...3)))
        return names.enumerated().map { number, name in
            let made = max(created, day.adding(days: -random.number(40...1300)))
            let isDone = random.chance(number == 0 ? 30 + diligence * 6 / 10 : diligence / 2)
            return makeRiskAssessment(number, name: name, made: made, isCompleted: isDone)
        }
    }

    mutating func makeRiskAssessment(_ number: Int, name: String, made: Day, isCompleted: Bool) -> RiskAssessment {
        let points = random.sample(random.number(6...14), of: RiskCatalogue.points)
        let completed = min(day, made.adding(days: random.number(1...60)))
        return RiskAssessment(
            id: id("risiko", number + 1), name: name, created: made, completed: isCompleted ? moment(completed) : nil,
            points: points.enumerated().map { makeRiskPoint($0, $1, in: number) })
    }

    private mutating func makeRiskPoint(
        _ index: Int, _ point: (title: String, measure: String), in assessment: Int
    ) -> RiskPoint {
        let isFilled = random.chance(35 + diligence * 6 / 10)
        let probability = random.number(1...4)
        let consequence = random.number(1...5)
        return RiskPoint(
            id: id("punkt", assessment * 100 + index + 1), title: point.title,
            probability: isFilled ? probability : nil, consequence: isFilled ? consequence : nil,
            measure: isFilled && (probability * consequence < 5 || random.chance(85)) ? point.measure : "")
    }
}
