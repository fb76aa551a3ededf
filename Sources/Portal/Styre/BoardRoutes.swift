import AnnualReview
import HMSPlan
import Hummingbird
import PlanStore

/// `/styre`: the portal of one housing company's board. The plan comes from the account, never from the address.
struct BoardRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/styre") { request, context in try await home(context) }
        group.get("/styre/arkiv") { request, context in try await archive(context) }
        group.get("/styre/arkiv/:review") { request, context in try await read(request, context) }
        group.get("/styre/arkiv/:review/utgave") { request, context in
            let (account, plan) = try reader(context)
            let key = try PortalServices.reviewKey(try context.parameter("review"), plan: plan)
            return try await services.edition(key, account: account, request: request)
        }
        group.post("/styre/arkiv/:review/lest") { request, context in try await markRead(context) }
        group.get("/styre/varsler") { request, context in try await notices(context) }
        group.post("/styre/varsler") { request, context in try await markNoticesRead(context) }
    }

    private func reader(_ context: PortalContext) throws -> (Account, SourceID) {
        let account = try context.account()
        guard let plan = account.plan else { throw PortalError.forbidden }
        return (account, plan)
    }

    /// The plan's entry in the list, for its name and its deadline.
    private static func entry(_ account: Account, _ plan: SourceID, in store: any PortalStore) throws -> CompanyEntry {
        guard let found = try store.company(plan, association: account.association) else { throw PortalError.notFound }
        return found
    }

    private func home(_ context: PortalContext) async throws -> Response {
        let (account, plan) = try reader(context)
        let association = context.signedIn?.facts.association ?? ""
        let (today, measures, cache) = (services.today, services.configuration.measures, services.cache)
        let archive = services.archive
        let page = try await services.reading { store in
            let entry = try Self.entry(account, plan, in: store)
            let reviews = try store.filedReviews(of: plan, association: account.association)
            return BoardHomePage(
                name: entry.name, association: association, deadline: entry.deadline,
                review: try reviews.first.flatMap { filed in
                    try cache.review(filed.key, association: account.association, in: store)
                },
                reviews: reviews, size: reviews.first.flatMap { cache.pdfSize(of: $0, in: archive) },
                notices: try BoardFeed(account: account, plan: plan, today: today).items(store, limit: 3),
                measures: measures)
        }
        let frame = try services.frame("Hjem", context, current: "/styre")
        return .page(services.pages.boardHome.html(page, in: frame))
    }

    private func archive(_ context: PortalContext) async throws -> Response {
        let (account, plan) = try reader(context)
        let (cache, archive) = (services.cache, services.archive)
        let page = try await services.reading { store in
            let reviews = try store.filedReviews(of: plan, association: account.association)
            let sizes = reviews.compactMap { review in cache.pdfSize(of: review, in: archive).map { (review.key, $0) } }
            return ArchivePage(
                name: try Self.entry(account, plan, in: store).name, reviews: reviews,
                sizes: Dictionary(sizes) { first, _ in first })
        }
        let frame = try services.frame("Arkiv", context, current: "/styre/arkiv")
        return .page(services.pages.archive.html(page, in: frame))
    }

    /// A report's page, or with `.pdf` the document itself.
    private func read(_ request: Request, _ context: PortalContext) async throws -> Response {
        let (account, plan) = try reader(context)
        let name = try context.parameter("review")
        if name.hasSuffix(".pdf") {
            let key = try PortalServices.reviewKey(String(name.dropLast(4)), plan: plan)
            return try await services.pdf(key, account: account, request: request)
        }
        let key = try PortalServices.reviewKey(name, plan: plan)
        let review = try await services.filedReview(key, association: account.association)
        let page = ReportPage(
            review: review, address: "/styre/arkiv/\(name)", archive: "/styre/arkiv", archiveName: "Arkiv",
            canMarkRead: true, size: try await services.pdfSize(review))
        let frame = try services.frame(page.title, context, current: "/styre/arkiv")
        return .page(services.pages.report.html(page, in: frame))
    }

    private func markRead(_ context: PortalContext) async throws -> Response {
        let (account, plan) = try reader(context)
        let name = try context.parameter("review")
        let key = try PortalServices.reviewKey(name, plan: plan)
        _ = try await services.filedReview(key, association: account.association)
        let now = services.clock()
        try await services.blocking { store in
            try store.markRead(key, account: account.id, at: now)
            try store.note(
                AuditEntry(
                    time: now, association: account.association, actor: account.email, action: "mark-read",
                    subject: "\(key.plan.text) \(key.period)-\(key.version)"))
        }
        return .seeOther("/styre/arkiv/\(name)")
    }

    private func notices(_ context: PortalContext) async throws -> Response {
        let (account, plan) = try reader(context)
        let today = services.today
        let page = try await services.reading { store in
            let items = try BoardFeed(account: account, plan: plan, today: today).items(store, limit: 100)
            let unread = try store.noticeCount(
                association: account.association, plan: plan, after: account.noticesReadAt)
            return NoticePage(items: items, unread: unread, address: "/styre/varsler", view: "", today: today)
        }
        let frame = try services.frame("Varsler", context, current: "/styre/varsler")
        return .page(services.pages.boardNotices.html(page, in: frame))
    }

    private func markNoticesRead(_ context: PortalContext) async throws -> Response {
        let ((account, _), now) = (try reader(context), services.clock())
        try await services.blocking { try $0.markNoticesRead(account: account.id, at: now) }
        return .seeOther("/styre/varsler")
    }
}
