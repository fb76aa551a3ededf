import AnnualReview
import HMSPlan
import PlanStore

/// One housing company in Arbeidsportal: score, history, findings, archive, notification.
struct WorkCompanyPage: PageRecord {
    var entry: CompanyEntry
    var plan: Plan
    var review: Review?
    var reviews: [FiledReview]
    var activations: [(channel: NotificationChannel, time: Timestamp)]
    var measures: [String: String]
    var today: Day

    /// The latest score with all that belongs to it.
    struct Latest: PageRecord {
        var review: Review
        var measures: [String: String]

        private var scale: ScoreScale { ScoreScale(score: review.total.score, level: review.total.level) }

        private var movement: String {
            let change = review.comparison.map { comparison in
                let points = comparison.change
                let words = points == 0 ? "uendret" : "\(points > 0 ? "opp" : "ned") \(abs(points))"
                return "\(words) siden \(comparison.previous.key.period)"
            }
            return [scale.distance, change].compactMap(\.self).joined(separator: " · ")
        }

        private var usage: [FactLine] {
            let roles = review.login.users.map { "\($0.count) \($0.role.norwegianName($0.count))" }
            let users = review.login.users.reduce(0) { $0 + $1.count }
            return [
                FactLine(
                    name: "Brukere",
                    state: roles.isEmpty ? "Ingen aktive" : "\(users) aktive (\(roles.joined(separator: ", ")))"),
                FactLine(name: "Sist innlogget", state: review.login.lastInWords ?? "aldri"),
                FactLine(name: "Innlogginger", state: "\(review.login.count) siste 12 måneder"),
            ]
        }

        private var priority: String? {
            review.priorities.first.map { measure in
                let sentence = measures[measure.key].map { " \($0)" } ?? ""
                return "\(measure.theme.norwegianName).\(sentence)"
            }
        }

        static let fields: [PageField<Self>] = [
            .text("reviewed") { $0.review.runDay.numeric }, .text("levelClass") { $0.review.total.level.className },
            .text("total") { String($0.review.total.score) }, .text("word") { $0.review.total.level.norwegianName },
            .record("chip") { ScoreChip(level: $0.review.total.level) }, .text("movement") { $0.movement },
            .record("scale") { $0.scale },
            .list("themes") { latest in latest.review.themes.map { ThemeLine($0, of: latest.review) } },
            .optional("priority") { $0.priority }, .list("usage") { $0.usage },
        ]
    }

    /// A report in the archive.
    struct Filed: PageRecord {
        var review: FiledReview
        var isReplaced: Bool

        private var address: String {
            review.key.plan.workAddress + "/arkiv/\(review.key.period)-\(review.key.version)"
        }

        static let fields: [PageField<Self>] = [
            .text("year") { String($0.review.key.period) }, .text("version") { String($0.review.key.version) },
            .record("score") { ScoreChip($0.review.score) },
            .text("read") { $0.isReplaced ? "Erstattet" : $0.review.readAt?.day.numeric ?? "Ikke ennå" },
            .text("readAddress") { $0.address }, .text("pdf") { $0.address + ".pdf" },
        ]
    }

    /// A channel that a review switched on.
    struct Activation: PageRecord {
        var channel: NotificationChannel
        var time: Timestamp
        var plan: SourceID

        static let fields: [PageField<Self>] = [
            .text("channel") { $0.channel.norwegianName }, .text("date") { $0.time.day.numeric },
            .text("undo") { $0.plan.workAddress + "/angre-varsling?kanal=\($0.channel.rawValue)" },
        ]
    }

    private var facts: String {
        let company = plan.company
        let number = company.organisationNumber.map { "org.nr. \($0)" }
        let size =
            NumberText.count(company.units, "bolig", "boliger")
            + " i \(NumberText.count(company.buildings, "bygning", "bygninger"))"
        return [company.kind.norwegianName, number, size].compactMap(\.self).joined(separator: " · ")
    }

    private var deadlineNote: String {
        guard let deadline = entry.deadline else { return "Planen har ingen åpen aktivitet «Årlig HMS-gjennomgang»." }
        if deadline < today {
            return "Fristen er passert med \(NumberText.count(today.days(since: deadline), "dag", "dager"))."
        }
        if case .completed(_, let original, _, let next)? = review?.annualActivity, next == deadline {
            return "Fristen var \(original.numeric). Aktiviteten er fullført og fikk ny frist ett år senere."
        }
        return "Om \(NumberText.count(deadline.days(since: today), "dag", "dager"))."
    }

    private var channels: [FactLine] {
        [("SMS", plan.sms), ("E-post", plan.email)].map { name, setting in
            let since = setting.changedAt.map { " siden \($0.day.numeric)" } ?? ""
            return FactLine(name: name, state: (setting.isActive ? "Aktiv" : "Inaktiv") + since)
        }
    }

    private var archive: [Filed] {
        reviews.map { review in
            Filed(
                review: review,
                isReplaced: reviews.contains {
                    $0.key.period == review.key.period && $0.key.version > review.key.version
                })
        }
    }

    static let fields: [PageField<Self>] = [
        .text("name") { $0.entry.name }, .text("facts") { $0.facts }, .text("address") { $0.entry.address },
        .optional("latestPDF") { page in
            page.reviews.first.map { "\(page.entry.address)/arkiv/\($0.key.period)-\($0.key.version).pdf" }
        },
        .optional("latest") { page in page.review.map { Latest(review: $0, measures: page.measures) } },
        .optional("history") { HistoryChart($0.reviews) },
        .list("findings") { $0.review.map { FindingLine.lines(of: $0) } ?? [] },
        .flag("hasFindings") { $0.review != nil }, .list("archive") { $0.archive },
        .flag("hasArchive") { !$0.reviews.isEmpty }, .text("deadline") { $0.entry.deadline?.numeric ?? "Ingen frist" },
        .text("deadlineNote") { $0.deadlineNote },
        .list("activations") { page in
            page.activations.map { Activation(channel: $0.channel, time: $0.time, plan: page.entry.plan) }
        },
        .list("channels") { $0.channels },
    ]
}
