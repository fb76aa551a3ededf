import AnnualReview
import HMSPlan
import PlanStore
import Testing

@testable import Portal

@Suite struct FiguresTests {
    private static let today = TestPortal.now.day

    /// A portal in which some companies have scores of both years, some of one, some of none.
    private func portal() throws -> TestPortal {
        let portal = try TestPortal(plans: 90)
        try portal.review(count: 24, year: 2025)
        try portal.review(count: 36, year: 2026)
        return portal
    }

    private func entries(_ portal: TestPortal) throws -> [CompanyEntry] {
        var query = CompanyQuery(association: portal.tenants[0], today: Self.today, recent: Self.today)
        query.pageSize = 1_000
        return try portal.store.companies(query).entries
    }

    @Test("figures count what the list shows, one by one")
    func asTheList() throws {
        let portal = try portal()
        let figures = try portal.store.figures(association: portal.tenants[0], today: Self.today, recent: Self.today)
        let entries = try entries(portal)
        #expect(figures.total == entries.count)
        #expect(figures.reviewed == entries.count { $0.isReviewed(in: 2026, since: Self.today) })
        let days = entries.compactMap { $0.deadline?.days(since: Self.today) }
        #expect(figures.overdue == days.count { $0 < 0 })
        #expect(figures.withinWeek == days.count { (0...7).contains($0) })
        #expect(figures.withinMonth == days.count { (0...30).contains($0) })
        #expect(figures.withinQuarter == days.count { (31...90).contains($0) })
        #expect(figures.oldestDeadline == entries.compactMap(\.deadline).filter { $0 < Self.today }.min())
        let scored = entries.filter { $0.score?.period == 2026 }
        #expect(figures.levels == Dictionary(scored.compactMap { $0.score.map { ($0.level, 1) } }, uniquingKeysWith: +))
        #expect(figures.scoreSum == scored.reduce(0) { $0 + ($1.score?.total ?? 0) })
        let compared = scored.filter { $0.previous != nil }
        #expect(compared.count > 12)
        #expect(figures.previousSum == compared.reduce(0) { $0 + ($1.previous?.total ?? 0) })
        #expect(figures.compared == compared.count && figures.previousScored == compared.count)
        #expect(figures.better + figures.same + figures.worse == compared.count)
        #expect(figures.reviewedYearBefore == 24)
    }

    @Test("sums of themes and what lies behind them are those of the year's reviews")
    func themes() throws {
        let portal = try portal()
        let figures = try portal.store.figures(association: portal.tenants[0], today: Self.today, recent: Self.today)
        let reviews = try portal.plans(of: 0).compactMap { plan in
            try portal.store.review(
                ReviewKey(plan: plan.id, period: 2026, version: 1), association: portal.tenants[0])
        }
        #expect(reviews.count == 36)
        for theme in Theme.allCases {
            #expect(figures.themeSums[theme] == reviews.reduce(0) { $0 + ($1.score(of: theme)?.score ?? 0) })
        }
        let limit = Self.today.adding(months: -24)
        #expect(figures.withoutRisk == reviews.count { $0.risk.lastCompleted.map { $0 < limit } ?? true })
        #expect(figures.withoutLogin == reviews.count { $0.login.daysSinceLast.map { $0 > 183 } ?? true })
        #expect(figures.overdueActivities == reviews.reduce(0) { $0 + $1.activities.overdue })
        #expect(figures.overdueDeviations == reviews.reduce(0) { $0 + $1.deviations.overdue })
        #expect(figures.overdueHighPriority == reviews.reduce(0) { $0 + $1.deviations.overdueHighPriority })
    }

    @Test("an association without plans has no figures")
    func empty() throws {
        let figures = try portal().store.figures(association: "ingen", today: Self.today, recent: Self.today)
        #expect(figures == PortfolioFigures())
    }
}
