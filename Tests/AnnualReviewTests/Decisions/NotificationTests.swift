import AnnualReview
import HMSPlan
import Testing

@Suite("R37: SMS and e-mail; notices")
struct NotificationTests {
    private func activations(_ review: Review) -> [NotificationChannel] {
        review.decisions.compactMap { decision in
            guard case .activateNotification(let channel, _) = decision else { return nil }
            return channel
        }
    }

    @Test("R37: what is Inaktiv becomes Aktiv, with a comment and a remark")
    func activated() throws {
        var fixture = PlanFixture()
        fixture.plan.sms.isActive = false
        let review = try fixture.review()
        #expect(activations(review) == [.sms])
        #expect(
            review.decisions.contains(
                .activateNotification(
                    channel: .sms,
                    comment:
                        "Varsling via SMS var inaktiv og er endret til aktiv av automatisk årlig HMS-gjennomgang.")))
        #expect(review.remarks.first == .notificationActivated(channel: .sms))
        #expect(review.notifications.map(\.outcome) == [.activated, .unchanged])
    }

    @Test("R37: what was undone stays off, and the review says so")
    func undone() throws {
        var fixture = PlanFixture()
        fixture.plan.sms.isActive = false
        fixture.plan.email.isActive = false
        fixture.undone = [.email]
        let review = try fixture.review()
        #expect(activations(review) == [.sms])
        #expect(review.remarks.contains(.notificationStaysOff(channel: .email)))
        #expect(review.notifications.map(\.isActive) == [true, false])
    }

    @Test("R26: notices in Arbeidsportal and Brukerportal name company and level")
    func notices() throws {
        let review = try PlanFixture.workedExample.review()
        #expect(
            review.decisions.contains(
                .postNotice(
                    portal: .adviser,
                    text: "Årlig HMS-gjennomgang er utført for Kvitveistunet borettslag. HMS-score: Meget bra.")))
        #expect(
            review.decisions.contains(
                .postNotice(
                    portal: .board,
                    text: "Årlig HMS-gjennomgang er utført. HMS-score: Meget bra. Rapporten ligger i arkivet.")))
    }

    @Test("the plan's language is the decisions' language")
    func language() throws {
        var fixture = PlanFixture.workedExample
        fixture.plan.language = .nn
        let texts = try fixture.review().decisions.compactMap { decision -> String? in
            guard case .postNotice(.adviser, let text) = decision else { return nil }
            return text
        }
        #expect(texts == ["Årleg HMS-gjennomgang er utført for Kvitveistunet borettslag. HMS-score: Svært bra."])
    }

    @Test("a name with braces is not taken for a placeholder")
    func braces() throws {
        var fixture = PlanFixture()
        fixture.plan.company.name = "{nivå} {x borettslag"
        let text = try fixture.review().decisions.compactMap { decision -> String? in
            guard case .postNotice(.adviser, let text) = decision else { return nil }
            return text
        }
        #expect(text == ["Årlig HMS-gjennomgang er utført for {nivå} {x borettslag. HMS-score: Jobbing må til."])
    }
}
