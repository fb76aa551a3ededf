import AnnualReview
import HMSPlan

/// The values of *Bruken av HMS-systemet*.
struct UsageSection: ReportRecord {
    var head: SectionScore
    var figures: [KeyFigure]
    var chart: ColumnChart?
    var empty: String?

    static let fields: [ReportField<UsageSection>] = [
        .record("head") { $0.head }, .list("figures") { $0.figures }, .optional("chart") { $0.chart },
        .optionalText("empty") { $0.empty },
    ]
}

extension UsageSection {
    /// The section of a review.
    init(_ review: Review, _ text: TextBank) {
        let login = review.login
        let empty: String? =
            login.last == nil
            ? text(.usageNever) : login.count == 0 ? text(.usageNoneInYear) : nil
        self.init(
            head: SectionScore(.login, of: review, text), figures: Self.figures(review, text),
            chart: empty == nil ? Self.chart(login, text) : nil, empty: empty)
    }

    private static func figures(_ review: Review, _ text: TextBank) -> [KeyFigure] {
        let login = review.login
        let terms = review.score(of: .login)?.terms ?? []
        func points(_ kind: ScoreTerm.Kind, _ key: TextKey) -> KeyFigure {
            let term = terms.first { $0.kind == kind }
            return KeyFigure(
                name: text(key, count: term?.maximum ?? 0),
                value: text.decimal(hundredths: term?.points.hundredths ?? 0))
        }
        return [
            KeyFigure(name: text(.usageLogins, count: login.count), value: NumberText.grouped(login.count)),
            KeyFigure(
                name: text(.usageDaysSince, count: login.daysSinceLast ?? 0),
                value: login.daysSinceLast.map(NumberText.grouped) ?? "–"),
            points(.recency, .usageRecency), points(.use, .usageUse),
        ]
    }

    private static func chart(_ login: LoginFacts, _ text: TextBank) -> ColumnChart {
        let values = login.months.map { month in
            (label: text(.monthShort, month.through.month - 1), value: month.count)
        }
        // Said aloud, months have their whole names.
        let figures = login.months.map { month in
            text(.monthLong, month.through.month - 1) + " " + NumberText.grouped(month.count)
        }.joined(separator: ", ")
        return ColumnChart(
            caption: caption(login.months, text),
            description: figures + ". " + text(.usageChartTotal, count: login.count), values: values)
    }

    private static func caption(_ months: [LoginFacts.MonthCount], _ text: TextBank) -> String {
        guard let first = months.first, let last = months.last else { return "" }
        if first.from.month == 1, first.from.day == 1, last.through.year == first.from.year {
            return text(.usageChartYear, ["år": String(first.from.year)])
        }
        return text(.usageChartSpan, ["fra": text.long(first.from), "til": text.long(last.through)])
    }
}
