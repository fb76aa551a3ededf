import AnnualReview
import HMSPlan

extension ActivityOverview {
    /// The overview of a review.
    init(_ review: Review, _ text: TextBank) {
        let counting = ActivityCounting(rows: review.activities.active, asOf: review.asOf, text: text)
        let categories = counting.categories
        let next = counting.next(besides: categories.count)
        self.init(
            lead: Self.lead(review, counting, text), hasActive: !review.activities.active.isEmpty,
            wheel: counting.wheel, frequencies: counting.frequencies,
            tableCaption: text(.activityOverviewTable, ["periode": counting.periodInSentence]),
            months: (0..<12).map { text(.monthShort, counting.first.adding($0).month - 1) },
            categories: categories, total: counting.total,
            nextCaption: text(.activityOverviewNext, ["dato": text.long(counting.horizon)]), next: next,
            noneNext: next.isEmpty ? text(.activityOverviewNoneNext, ["dato": text.long(counting.horizon)]) : nil)
    }

    private static func lead(_ review: Review, _ counting: ActivityCounting, _ text: TextBank) -> String {
        guard !review.activities.active.isEmpty else { return text(.followUpNoActivities) }
        let sums = counting.sums(review.activities.active)
        let summary = text(
            .activityOverviewSummary, count: review.activities.active.count,
            [
                "over": NumberText.grouped(sums.overdue), "periodetall": NumberText.grouped(sums.year),
                "periode": counting.periodInSentence, "senere": NumberText.grouped(sums.later),
            ])
        guard let next = review.annualActivity.next else { return summary }
        return summary + " " + text(.activityOverviewAnnual, ["dato": text.long(next)])
    }
}

/// Counts the active activities for the tables of the overview.
private struct ActivityCounting {
    let rows: [ActivityFacts.Row]
    let asOf: Day
    let text: TextBank
    /// The first of the twelve months shown: that of the day after the as-of day.
    let first: CalendarMonth

    /// Categories and rows of near deadlines that are shown; together they fill the page.
    private static let shownRows = 13
    private static let shownCategories = 10
    private static let shownNext = 6

    init(rows: [ActivityFacts.Row], asOf: Day, text: TextBank) {
        self.rows = rows
        self.asOf = asOf
        self.text = text
        first = CalendarMonth(asOf.adding(days: 1))
    }

    /// Counts of one category: overdue, twelve months, later.
    struct Sums {
        var overdue = 0
        var months = Array(repeating: 0, count: 12)
        var later = 0

        var year: Int { months.reduce(0, +) }
        var total: Int { overdue + year + later }
    }

    func sums(_ rows: some Sequence<ActivityFacts.Row>) -> Sums {
        var sums = Sums()
        for row in rows {
            // A deadline on the as-of day itself is not overdue; it belongs to the first month.
            let month = max(0, CalendarMonth(row.dueDate).months(since: first))
            if row.daysOverdue > 0 {
                sums.overdue += 1
            } else if month < 12 {
                sums.months[month] += 1
            } else {
                sums.later += 1
            }
        }
        return sums
    }

    private var isCalendarYear: Bool { first.month == 1 }

    /// `2022`, or `februar 2022–januar 2023`.
    private var period: String {
        isCalendarYear ? String(first.year) : "\(text.month(first))–\(text.month(first.adding(11)))"
    }

    /// `i 2022`.
    var periodInSentence: String {
        isCalendarYear
            ? Typography.joined(text(.activityOverviewInYear, ["år": String(first.year)]))
            : text(.activityOverviewInSpan, ["fra": text.month(first), "til": text.month(first.adding(11))])
    }

    var wheel: YearWheel {
        let sums = sums(rows)
        let highest = sums.months.max() ?? 0
        let figures = (0..<12).map { index in
            "\(text(.monthLong, first.adding(index).month - 1)) \(NumberText.grouped(sums.months[index]))"
        }
        return YearWheel(
            caption: text(.activityOverviewWheel, ["periode": period]),
            title: text(.activityOverviewWheelTitle, ["periode": period]),
            description: text(
                .activityOverviewWheelDescription, count: sums.year, ["måneder": figures.joined(separator: ", ")]),
            total: NumberText.grouped(sums.year), totalLabel: text(.activityOverviewWheelTotal, count: sums.year),
            period: isCalendarYear ? periodInSentence : "",
            sectors: (0..<12).map { index in
                YearWheel.Sector(
                    index, name: text(.monthShort, first.adding(index).month - 1), count: sums.months[index],
                    highest: highest)
            })
    }

    /// From the most frequent to once.
    var frequencies: [BarRow] {
        var counts: [Frequency: Int] = [:]
        for row in rows { counts[row.frequency, default: 0] += 1 }
        let whole = counts.values.max() ?? 0
        return counts.sorted { $0.key.rank < $1.key.rank }.map { frequency, count in
            var tally = Tally()
            tally.count = count
            return BarRow(text.name(of: frequency), tally, whole: whole)
        }
    }

    /// Categories in alphabetical order; beyond the limit the smallest are counted together.
    var categories: [ActivityOverview.CategoryRow] {
        var groups: [String: [ActivityFacts.Row]] = [:]
        for row in rows { groups[name(row.category), default: []].append(row) }
        var sorted = groups.map { (name: $0.key, rows: $0.value, order: AlphabeticalOrder($0.key, in: text.language)) }
            .sorted { ($1.rows.count, $0.order) < ($0.rows.count, $1.order) }
        let rest = sorted.dropFirst(Self.shownCategories).flatMap(\.rows)
        sorted = sorted.prefix(Self.shownCategories).sorted { $0.order < $1.order }
        let shown = sorted.map { row($0.name, sums($0.rows)) }
        return rest.isEmpty ? shown : shown + [row(text(.activityOverviewOtherCategories), sums(rest))]
    }

    var total: ActivityOverview.CategoryRow { row(text.labels["total"] ?? "", sums(rows)) }

    private func name(_ category: String) -> String {
        category.allSatisfy(\.isWhitespace) ? text(.activityOverviewNoCategory) : category
    }

    private func row(_ name: String, _ sums: Sums) -> ActivityOverview.CategoryRow {
        ActivityOverview.CategoryRow(
            name: name, overdue: .init(sums.overdue), months: sums.months.map { .init($0) },
            later: .init(sums.later), total: NumberText.grouped(sums.total))
    }

    /// Six weeks after the as-of day.
    var horizon: Day { asOf.adding(days: 42) }

    /// The nearest deadlines; fewer where many categories have taken the room.
    func next(besides categories: Int) -> [ActivityOverview.NextRow] {
        let count = max(2, min(Self.shownNext, Self.shownRows - categories))
        return rows.lazy.filter { $0.daysOverdue == 0 && $0.dueDate <= horizon }.prefix(count).map { row in
            ActivityOverview.NextRow(
                title: row.title, category: row.category, due: text.numeric(row.dueDate),
                responsible: text.responsible(row.responsible))
        }
    }
}

extension Frequency {
    /// Orders frequencies from weekly to once.
    fileprivate var rank: Int {
        switch self {
        case .weekly: 0
        case .monthly: 1
        case .quarterly: 2
        case .halfYearly: 3
        case .yearly: 4
        case .everyYears(let count): 4 + count
        case .once: 1000
        }
    }
}
