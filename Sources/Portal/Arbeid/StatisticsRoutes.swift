import HMSPlan
import Hummingbird
import PlanStore
import PortfolioReport
import Production

/// `/arbeid/statistikk`: figures of the whole portfolio.
struct StatisticsRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/statistikk") { request, context in
            let page = try await page(context)
            let frame = try services.frame("Statistikk", context, current: "/arbeid/statistikk")
            return Response.page(services.pages.statistics.html(page, in: frame))
        }
        group.get("/arbeid/statistikk.csv") { request, context in
            let page = try await page(context)
            let name = "statistikk-\(page.today.year).csv"
            return Response.download(Array(page.table.utf8), type: "text/csv; charset=utf-8", name: name)
        }
        group.get("/arbeid/statistikk.pdf") { request, context in
            let name = "portefolje-\(services.today.year).pdf"
            return Response.download(try await portfolio(context), type: "application/pdf", name: name)
        }
    }

    /// The overview of the account's association, as PDF.
    private func portfolio(_ context: PortalContext) async throws -> [UInt8] {
        let association = try context.account().association
        let (today, recent, press, now) = (services.today, services.recent, services.portfolio, services.clock())
        return try await services.blocking { store in
            let overview = try PortfolioOverview(of: association, in: store, today: today, recent: recent)
            guard let overview else { throw PortalError.notFound }
            return try DeepStack.run { try press.makeReport(of: overview, time: now).pdf }
        }
    }

    private func page(_ context: PortalContext) async throws -> StatisticsPage {
        let account = try context.account()
        let (today, recent, cache) = (services.today, services.recent, services.cache)
        let figures = try await services.reading {
            try cache.figures(association: account.association, today: today, recent: recent, in: $0)
        }
        return StatisticsPage(figures: figures, today: today)
    }
}
