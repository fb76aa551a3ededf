import AnnualReview
import HMSPlan

extension DeviationOverview {
    /// The overview of a review.
    init(_ review: Review, _ text: TextBank) {
        let counting = DeviationCounting(rows: review.deviations.open, asOf: review.asOf, text: text)
        let isOpen = !review.deviations.open.isEmpty
        self.init(
            lead: Self.lead(review, text), hasOpen: isOpen, empty: isOpen ? nil : text(.followUpNoOpen),
            priorities: counting.priorities, total: counting.total, ages: counting.ages,
            deadlines: counting.deadlines, responsible: counting.responsible, oldest: counting.oldest,
            note: Self.note(review, text))
    }

    private static func lead(_ review: Review, _ text: TextBank) -> String {
        let facts = review.deviations
        return text(.deviationOverviewOpen, count: facts.open.count, ["dato": text.long(review.asOf)]) + " "
            + text(.deviationOverviewClosed, count: facts.closed)
    }

    private static func note(_ review: Review, _ text: TextBank) -> String {
        let undated = review.deviations.open.filter { $0.dueDate == nil }
        let overdue = undated.filter { $0.daysOverdue > 0 }.count
        return [
            text(.deviationOverviewNote, ["grense": String(review.limits.daysWithoutDeadline)]),
            text(.deviationOverviewNoteWithout, count: undated.count - overdue),
            text(.deviationOverviewNoteWithoutOverdue, count: overdue),
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// Counts the open deviations for the tables of the overview.
private struct DeviationCounting {
    let rows: [DeviationFacts.Row]
    let asOf: Day
    let text: TextBank

    /// Roles that are shown; the rest are counted together.
    private static let shownRoles = 8

    var priorities: [DeviationOverview.PriorityRow] {
        let levels: [DeviationPriority] = [.high, .medium, .low]
        let tallies = levels.map { level in Tally(rows.lazy.filter { $0.priority == level }) }
        let whole = tallies.map(\.count).max() ?? 0
        return zip(levels, tallies).map { DeviationOverview.PriorityRow($0.1, mark: PriorityMark($0.0), whole: whole) }
    }

    var total: DeviationOverview.PriorityRow {
        DeviationOverview.PriorityRow(Tally(rows), mark: nil, whole: 0)
    }

    var ages: [BarRow] {
        let limits = [30, 90, 180, 365]
        var tallies = Array(repeating: Tally(), count: limits.count + 1)
        for row in rows {
            let age = asOf.days(since: row.created)
            tallies[limits.firstIndex { age <= $0 } ?? limits.count].add(row)
        }
        let whole = tallies.map(\.count).max() ?? 0
        return tallies.enumerated().map { BarRow(text(.deviationOverviewAges, $0.offset), $0.element, whole: whole) }
    }

    /// Overdue; three months by name; the next three together; later; without a deadline.
    var deadlines: [BarRow] {
        let first = CalendarMonth(asOf.adding(days: 1))
        var tallies = Array(repeating: Tally(), count: 7)
        for row in rows { tallies[place(row, first)].add(row) }
        let whole = tallies.map(\.count).max() ?? 0
        let (from, to) = (first.adding(3), first.adding(5))
        let span =
            from.year == to.year
            ? text(
                .deviationOverviewSpan,
                [
                    "fra": text(.monthLong, from.month - 1), "til": text(.monthLong, to.month - 1),
                    "år": String(from.year),
                ]) : "\(text.month(from))–\(text.month(to))"
        let names =
            [label("overdue")] + (0..<3).map { text.month(first.adding($0)) } + [
                span, label("later"), label("withoutDeadline"),
            ]
        return zip(names, tallies).enumerated().compactMap { index, entry in
            // Later rows are named only where there are any.
            if index == 5, entry.1.count == 0 { return nil }
            return BarRow(capitalized(entry.0), entry.1, whole: whole, isLate: index == 0)
        }
    }

    private func place(_ row: DeviationFacts.Row, _ first: CalendarMonth) -> Int {
        if row.daysOverdue > 0 { return 0 }
        guard let due = row.dueDate else { return 6 }
        switch max(0, CalendarMonth(due).months(since: first)) {
        case 0: return 1
        case 1: return 2
        case 2: return 3
        case 3...5: return 4
        default: return 5
        }
    }

    /// Roles by number of open rows, then by name.
    var responsible: [DeviationOverview.ResponsibleRow] {
        var tallies: [String: Tally] = [:]
        for row in rows { tallies[text.responsible(row.responsible), default: Tally()].add(row) }
        let sorted = tallies.map {
            (name: $0.key, tally: $0.value, order: AlphabeticalOrder($0.key, in: text.language))
        }
        .sorted { ($1.tally.count, $0.order) < ($0.tally.count, $1.order) }
        var shown = sorted.prefix(Self.shownRoles).map { DeviationOverview.ResponsibleRow($0.name, $0.tally) }
        if sorted.count > Self.shownRoles {
            var rest = Tally()
            for entry in sorted.dropFirst(Self.shownRoles) { rest.add(entry.tally) }
            shown.append(DeviationOverview.ResponsibleRow(text(.deviationOverviewOtherResponsible), rest))
        }
        return shown
    }

    var oldest: [DeviationOverview.OldestRow] {
        rows.sorted { ($0.created, $0.id) < ($1.created, $1.id) }.prefix(5).map { row in
            DeviationOverview.OldestRow(
                title: row.title, priority: PriorityMark(row.priority), created: text.numeric(row.created),
                days: NumberText.grouped(asOf.days(since: row.created)),
                due: row.dueDate.map(text.numeric) ?? label("withoutDeadline"))
        }
    }

    private func label(_ name: String) -> String { text.labels[name] ?? "" }

    private func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension Tally {
    /// Adds what another has counted.
    fileprivate mutating func add(_ other: Tally) {
        count += other.count
        inProgress += other.inProgress
        overdue += other.overdue
        highPriority += other.highPriority
        withoutDeadline += other.withoutDeadline
    }
}

extension DeviationOverview.ResponsibleRow {
    fileprivate init(_ name: String, _ tally: Tally) {
        self.init(
            name: name, open: NumberText.grouped(tally.count), overdue: NumberText.dashed(tally.overdue),
            highPriority: NumberText.dashed(tally.highPriority))
    }
}

extension DeviationOverview.PriorityRow {
    /// A row whose bar has two parts; a part too narrow for its number stands without it.
    fileprivate init(_ tally: Tally, mark: PriorityMark?, whole: Int) {
        let open = tally.count - tally.inProgress
        func inBar(_ count: Int) -> String? { count * 12 >= whole && count > 0 ? NumberText.grouped(count) : nil }
        self.init(
            mark: mark, openWidth: SVGNumber.percent(open, of: whole),
            inProgressWidth: SVGNumber.percent(tally.inProgress, of: whole), openInBar: inBar(open),
            inProgressInBar: inBar(tally.inProgress), hasOpen: open > 0, hasInProgress: tally.inProgress > 0,
            open: NumberText.dashed(open), inProgress: NumberText.dashed(tally.inProgress),
            total: NumberText.dashed(tally.count), overdue: NumberText.dashed(tally.overdue),
            withoutDeadline: NumberText.dashed(tally.withoutDeadline))
    }
}
