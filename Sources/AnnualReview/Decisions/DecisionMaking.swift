import HMSPlan

/// The decisions of a review, in the order they are applied.
struct DecisionMaking {
    let inputs: ReviewInputs
    let annual: AnnualActivityPlan
    let notifications: NotificationPlan

    init(_ inputs: ReviewInputs) {
        self.inputs = inputs
        annual = AnnualActivityPlan(inputs)
        notifications = NotificationPlan(inputs)
    }

    /// The decisions, given the level of the total.
    func decisions(_ level: ScoreLevel) -> [Decision] {
        guard let texts = inputs.ruleSet.decisionTexts(in: inputs.snapshot.plan.language) else { return [] }
        return annual.decisions(texts) + notifications.decisions(texts) + notices(texts, level) + flags(texts)
    }

    private func notices(_ texts: RuleSet.DecisionTexts, _ level: ScoreLevel) -> [Decision] {
        let fill = DecisionText(company: inputs.snapshot.plan.company.name, level: texts.levels[level.number - 1])
        return [
            .postNotice(portal: .adviser, text: fill.filled(texts.adviserNotice)),
            .postNotice(portal: .board, text: fill.filled(texts.boardNotice)),
        ]
    }

    private func flags(_ texts: RuleSet.DecisionTexts) -> [Decision] {
        annual.remarks.compactMap { remark in
            switch remark {
            case .annualActivityCreated:
                let fill = DecisionText(deadline: annual.outcome.next)
                return .flag(reason: .noAnnualActivity, text: fill.filled(texts.noAnnualActivity))
            case .severalAnnualActivities(let count):
                let fill = DecisionText(count: count)
                return .flag(reason: .severalAnnualActivities, text: fill.filled(texts.severalAnnualActivities))
            case .nextDeadlinePassed(let deadline):
                let fill = DecisionText(deadline: deadline)
                return .flag(reason: .nextDeadlinePassed, text: fill.filled(texts.nextDeadlinePassed))
            default: return nil
            }
        }
    }
}
