import AnnualReview

/// An estimate of a report's length, made from the rows of its lists before anything is laid out.
///
/// It decides only whether the report has a table of contents.
struct PageEstimate {
    /// Front, administration, follow-up, risk.
    private static let fixedPages = 4
    /// Height of a page for a list, in tenths of a millimetre: 249 mm less heading, introduction and table head.
    private static let listHeight = 2300

    /// Estimated pages.
    let pages: Int

    init(_ review: Review) {
        let deviations = review.deviations.open.reduce(0) { $0 + Self.height($1) }
        let activities = review.activities.active.reduce(0) { $0 + Self.height($1) }
        // A list begins a page and has an overview on another, unless it is empty.
        pages =
            Self.fixedPages + (deviations == 0 ? 0 : 1 + Self.pages(deviations))
            + (activities == 0 ? 0 : 1 + Self.pages(activities + 6 * 90))
    }

    /// Whether the report has a table of contents: it does when longer than eight pages.
    var showsContents: Bool { pages > 8 }

    private static func pages(_ height: Int) -> Int { max(1, (height + listHeight - 1) / listHeight) }

    /// A title line, detail lines of about 50 characters, and padding.
    private static func height(_ row: DeviationFacts.Row) -> Int {
        let titleLines = 1 + row.title.utf8.count / 42
        let detailLines = 1 + (row.details.utf8.count + 28) / 50
        return 42 * titleLines + 39 * detailLines + 25
    }

    private static func height(_ row: ActivityFacts.Row) -> Int {
        let lines = max(1 + row.title.utf8.count / 36, row.daysOverdue > 0 ? 2 : 1)
        return 42 * lines + 25
    }
}
