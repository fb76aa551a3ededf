import HMSPlan
import Hummingbird
import PlanStore

/// `/arbeid/statistikk`: figures of the whole portfolio.
struct StatisticsRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/statistikk") { request, context in
            let page = try await page(context)
            let frame = try await services.frame("Statistikk", context, current: "/arbeid/statistikk")
            return Response.page(services.pages.statistics.html(page, in: frame))
        }
        group.get("/arbeid/statistikk.csv") { request, context in
            let page = try await page(context)
            let name = "statistikk-\(page.today.year).csv"
            return Response.download(Array(page.table.utf8), type: "text/csv; charset=utf-8", name: name)
        }
    }

    private func page(_ context: PortalContext) async throws -> StatisticsPage {
        let account = try context.account()
        let (today, recent) = (services.today, services.recent)
        let figures = try await services.blocking {
            try $0.figures(association: account.association, today: today, recent: recent)
        }
        return StatisticsPage(figures: figures, today: today)
    }
}
