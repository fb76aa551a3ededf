import HMSPlan
import Hummingbird
import PlanStore

/// `/arbeid/varsler`: what happened.
struct NoticeRoutes: Sendable {
    /// Items on a page.
    private static let pageSize = 50

    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/varsler") { request, context in try await show(request, context) }
        group.post("/arbeid/varsler") { request, context in try await markRead(context) }
    }

    private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
        let account = try context.account()
        let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
        let view = ["uleste", "folgopp", "nyheter"].contains(fields["vis"]) ? fields["vis"] : ""
        let number = max(1, min(1000, Int(fields["side"]) ?? 1))
        let today = services.today
        let page = try await services.reading { store in
            try Self.page(store, account, view: view, number: number, today: today)
        }
        let frame = try services.frame("Varsler", context, current: "/arbeid/varsler")
        return .page(services.pages.notices.html(page, in: frame))
    }

    private static func page(
        _ store: any PortalStore, _ account: Account, view: String, number: Int, today: Day
    ) throws -> NoticePage {
        let feed = WorkFeed(account: account, today: today)
        let (unread, offset) = (try account.unreadCount(in: store), (number - 1) * pageSize)
        let (items, hits): ([FeedItem], Int)
        switch view {
        case "uleste":
            items = try feed.items(from: store, limit: pageSize, offset: offset, onlyNew: true)
            hits = unread
        case "folgopp":
            let failed = try feed.runs(from: store, limit: 500).filter { $0.kind == .bad }
            (items, hits) = (Array(failed.dropFirst(offset).prefix(pageSize)), failed.count)
        case "nyheter":
            let news = try feed.news(from: store, limit: .max)
            (items, hits) = (Array(news.dropFirst(offset).prefix(pageSize)), news.count)
        default:
            items = try feed.items(from: store, limit: pageSize, offset: offset)
            hits = try feed.count(in: store)
        }
        var page = NoticePage(items: items, unread: unread, address: "/arbeid/varsler", view: view, today: today)
        page.views = [
            ("", "Alle"), ("uleste", "Uleste \(NumberText.grouped(unread))"), ("folgopp", "Må følges opp"),
            ("nyheter", "Nyheter"),
        ]
        page.pager = Pager(page: number, size: pageSize, hits: hits) {
            "/arbeid/varsler" + AddressText.query([("vis", view), ("side", $0 == 1 ? "" : String($0))])
        }
        return page
    }

    private func markRead(_ context: PortalContext) async throws -> Response {
        let (account, now) = (try context.account(), services.clock())
        try await services.blocking { try $0.markNoticesRead(account: account.id, at: now) }
        return .seeOther("/arbeid/varsler")
    }
}
