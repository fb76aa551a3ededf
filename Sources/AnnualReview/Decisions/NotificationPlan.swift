import HMSPlan

/// What is to happen to the plan's notification channels (R37).
struct NotificationPlan {
    /// SMS and e-mail, in this order.
    let facts: [NotificationFacts]

    init(_ inputs: ReviewInputs) {
        let plan = inputs.snapshot.plan
        facts = [(NotificationChannel.sms, plan.sms), (.email, plan.email)].map { channel, setting in
            NotificationFacts(channel: channel, outcome: Self.outcome(channel, setting, inputs))
        }
    }

    private static func outcome(
        _ channel: NotificationChannel, _ setting: NotificationSetting, _ inputs: ReviewInputs
    ) -> NotificationFacts.Outcome {
        if setting.isActive { return .unchanged }
        if inputs.snapshot.undoneActivations.contains(channel) { return .staysOff }
        return inputs.isForced ? .leftOff : .activated
    }

    var remarks: [Remark] {
        facts.compactMap { fact in
            switch fact.outcome {
            case .activated: .notificationActivated(channel: fact.channel)
            case .staysOff: .notificationStaysOff(channel: fact.channel)
            case .unchanged, .leftOff: nil
            }
        }
    }

    func decisions(_ texts: RuleSet.DecisionTexts) -> [Decision] {
        facts.filter { $0.outcome == .activated }.map { fact in
            .activateNotification(
                channel: fact.channel, comment: fact.channel == .sms ? texts.smsActivated : texts.emailActivated)
        }
    }
}
