import AnnualReview
import HMSPlan
import PlanStore

/// What a list's address says: search, filters, order, page. Every state of the list is an address.
struct CompanyListAddress: Hashable, Sendable {
    var search = ""
    var level = ""
    var theme = ""
    var deadline = ""
    var year = ""
    var change = ""
    var order = "frist"
    var isDescending = false
    var page = 1

    /// The list without filters.
    init() {}

    /// Reads an address's query or a posted form; what makes no sense is left out.
    init(_ fields: FormFields) {
        search = String(fields["sok"].trimmed.prefix(100))
        level = Self.known(fields["niva"], Self.levels)
        theme = Self.known(fields["tema"], Self.themes)
        deadline = Self.known(fields["frist"], Self.deadlines)
        year = Self.known(fields["ar"], Self.years)
        change = fields["endring"] == "ned" ? "ned" : ""
        order = Self.orders.contains { $0.value == fields["sorter"] } ? fields["sorter"] : "frist"
        isDescending = fields["retning"] == "ned"
        page = max(1, min(100_000, Int(fields["side"]) ?? 1))
    }

    /// Values of a filter with what they are called.
    typealias Choices = [(value: String, name: String)]

    static let levels: Choices =
        ScoreLevel.allCases.map { ($0.className, $0.norwegianName) } + [("ingen", "Ingen score")]
    static let themes: Choices = Theme.allCases.map { ($0.rawValue, $0.norwegianName) }
    static let deadlines: Choices = [
        ("over", "Over frist"), ("30", "Over eller innen 30 dager"), ("90", "Over eller innen 90 dager"),
    ]
    static let years: Choices = [("uten", "Uten gjennomgang i år"), ("med", "Gjennomgått i år")]
    static let orders: Choices = [
        ("frist", "Frist, eldste først"), ("navn", "Navn, A til Å"), ("score", "Score, laveste først"),
        ("endring", "Endring, størst fall først"), ("tema", "Svakeste tema"),
        ("sist", "Sist gjennomgått, eldste først"),
    ]

    private static func known(_ value: String, _ choices: Choices) -> String {
        choices.contains { $0.value == value } ? value : ""
    }

    /// The address.
    var text: String {
        "/arbeid/boligselskap"
            + AddressText.query([
                ("sok", search), ("niva", level), ("tema", theme), ("frist", deadline), ("ar", year),
                ("endring", change), ("sorter", order == "frist" ? "" : order), ("retning", isDescending ? "ned" : ""),
                ("side", page == 1 ? "" : String(page)),
            ])
    }

    /// The address of the same list as a table for spreadsheets.
    var tableText: String {
        var list = self
        list.page = 1
        return list.text.replacing("/arbeid/boligselskap", with: "/arbeid/boligselskap.csv", maxReplacements: 1)
    }

    /// What the store is asked.
    func query(association: SourceID, today: Day, recent: Day) -> CompanyQuery {
        var query = CompanyQuery(association: association, today: today, recent: recent)
        query.search = search
        query.level =
            level == "ingen"
            ? CompanyQuery.Level.none : ScoreLevel.allCases.first { $0.className == level }.map { .of($0) }
        query.theme = Theme(rawValue: theme)
        query.deadline = deadline == "over" ? .past : Int(deadline).map { .within(days: $0) }
        query.isReviewed = year.isEmpty ? nil : year == "med"
        query.hasFallen = change == "ned"
        query.order = Self.storeOrders[order] ?? .deadline
        query.isDescending = isDescending
        query.page = page
        return query
    }

    private static let storeOrders: [String: CompanyQuery.Order] = [
        "navn": .name, "score": .score, "endring": .change, "tema": .theme, "sist": .reviewed, "frist": .deadline,
    ]
}
