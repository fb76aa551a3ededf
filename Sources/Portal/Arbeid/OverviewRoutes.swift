import HMSPlan
import Hummingbird
import PlanStore

/// `/arbeid`: the overview.
struct OverviewRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid") { request, context in try await show(context) }
    }

    private func show(_ context: PortalContext) async throws -> Response {
        let account = try context.account()
        let (today, recent, cache) = (services.today, services.recent, services.cache)
        let page = try await services.reading { store in
            let figures = try cache.figures(
                association: account.association, today: today, recent: recent, in: store)
            return try Self.page(store, figures, account: account, today: today, recent: recent)
        }
        let frame = try services.frame("Oversikt", context, current: "/arbeid")
        if page.figures.total == 0 { return .page(services.pages.overviewEmpty.html(NoContent(), in: frame)) }
        return .page(services.pages.overview.html(page, in: frame))
    }

    private static func page(
        _ store: any PortalStore, _ figures: PortfolioFigures, account: Account, today: Day, recent: Day
    ) throws -> OverviewPage {
        let tenant = account.association
        var page = OverviewPage(figures: figures, today: today)
        page.movers =
            try store.movers(association: tenant, period: today.year, falling: true, limit: 2)
            + store.movers(association: tenant, period: today.year, falling: false, limit: 1)
        var query = CompanyQuery(association: tenant, today: today, recent: recent)
        query.deadline = .within(days: 30)
        query.pageSize = 5
        page.due = try store.companies(query).entries
        page.events = try WorkFeed(account: account, today: today).items(from: store, limit: 4)
        return page
    }
}
