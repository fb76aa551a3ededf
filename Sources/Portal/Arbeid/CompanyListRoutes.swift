import HMSPlan
import Hummingbird
import PlanStore

/// `/arbeid/boligselskap` and `/arbeid/utvalg`: the list and what is selected in it.
struct CompanyListRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/boligselskap") { request, context in try await show(request, context) }
        group.get("/arbeid/boligselskap.csv") { request, context in try await table(request, context) }
        group.post("/arbeid/utvalg") { request, context in try await act(context) }
    }

    private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
        let (account, session) = (try context.account(), context.signedIn?.session.tokenHash ?? "")
        let address = CompanyListAddress(FormFields(encoded: request.uri.query ?? "") ?? FormFields())
        let (today, recent, cache) = (services.today, services.recent, services.cache)
        let page = try await services.reading { store in
            let query = address.query(association: account.association, today: today, recent: recent)
            let figures = try cache.figures(
                association: account.association, today: today, recent: recent, in: store)
            var page = CompanyListPage(
                address: address, page: try store.companies(query),
                selected: Set(try store.selection(session: session)),
                withoutReview: figures.total - figures.reviewed, today: today)
            if page.page.hits == 0 { page.advice = try Self.advice(store, address, query) }
            return page
        }
        let frame = try services.frame(page.windowTitle, context, current: "/arbeid/boligselskap")
        return .page(services.pages.companies.html(page, in: frame))
    }

    /// The companies of all pages of the list, for a spreadsheet.
    private func table(_ request: Request, _ context: PortalContext) async throws -> Response {
        let account = try context.account()
        let address = CompanyListAddress(FormFields(encoded: request.uri.query ?? "") ?? FormFields())
        var query = address.query(association: account.association, today: services.today, recent: services.recent)
        (query.page, query.pageSize) = (1, .max)
        let list = query
        let entries = try await services.blocking { try $0.companies(list).entries }
        let text = CompanyTable(entries: entries).text
        return .download(
            Array(text.utf8), type: "text/csv; charset=utf-8", name: "boligselskap-\(services.today).csv")
    }

    /// The filter that, taken away, gives most.
    private static func advice(
        _ store: any PortalStore, _ address: CompanyListAddress, _ query: CompanyQuery
    ) throws -> CompanyListPage.Advice? {
        let tried = try address.filters.map { filter in
            var other = address.without(filter.name).query(
                association: query.association, today: query.today, recent: query.recent)
            other.pageSize = 0
            return CompanyListPage.Advice(filter: filter, hits: try store.companies(other).hits)
        }
        return tried.filter { $0.hits > 0 }.max { $0.hits < $1.hits }
    }

    /// Saves the ticks, then does what the button says.
    private func act(_ context: PortalContext) async throws -> Response {
        let form = context.form
        let address = CompanyListAddress(form)
        try await saveTicks(form, context)
        if !form["gjor"].isEmpty { return try await begin(form["gjor"], context) }
        if !form["velg"].isEmpty {
            try await select(form["velg"], address, context)
            return .seeOther(address.text)
        }
        return .seeOther(Self.next(address, form).text)
    }

    private static func next(_ address: CompanyListAddress, _ form: FormFields) -> CompanyListAddress {
        var next = address
        next.page = Int(form["til-side"]) ?? 1
        if !form["fjern"].isEmpty { return next.without(form["fjern"]) }
        if !form["sorter-etter"].isEmpty { return next.sorted(by: form["sorter-etter"]) }
        if !form["sorter-valg"].isEmpty, form["sorter-valg"] != address.order {
            return next.sorted(by: form["sorter-valg"])
        }
        return next
    }

    private func saveTicks(_ form: FormFields, _ context: PortalContext) async throws {
        let account = try context.account()
        let session = context.signedIn?.session.tokenHash ?? ""
        let ticked = form.all("selskap").map { SourceID($0) }
        let shown = form.all("vist").map { SourceID($0) }
        guard !shown.isEmpty else { return }
        try await services.blocking { store in
            let theirs = try store.references(ticked, association: account.association).map(\.id)
            try store.select(theirs, removing: shown, session: session)
        }
    }

    private func select(_ what: String, _ address: CompanyListAddress, _ context: PortalContext) async throws {
        let account = try context.account()
        let session = context.signedIn?.session.tokenHash ?? ""
        let (today, recent) = (services.today, services.recent)
        try await services.blocking { store in
            var query = address.query(association: account.association, today: today, recent: recent)
            switch what {
            case "siden": try store.select(store.companies(query).entries.map(\.plan), removing: [], session: session)
            case "treff": try store.select(store.plans(query), removing: [], session: session)
            case "uten":
                query = CompanyQuery(association: account.association, today: today, recent: recent)
                query.isReviewed = false
                try store.select(store.plans(query), removing: [], session: session)
            default: try store.clearSelection(session: session)
            }
        }
    }

    /// Begins the dry run of what is selected, or of all that are not reviewed this year.
    private func begin(_ what: String, _ context: PortalContext) async throws -> Response {
        let account = try context.account()
        let session = context.signedIn?.session.tokenHash ?? ""
        let (today, recent) = (services.today, services.recent)
        let plans = try await services.blocking { store in
            guard what == "provekjor-uten" else { return try store.selection(session: session) }
            var query = CompanyQuery(association: account.association, today: today, recent: recent)
            query.isReviewed = false
            return try store.plans(query)
        }
        guard !plans.isEmpty else { return .seeOther("/arbeid/boligselskap") }
        let batch = try await services.beginTrial(plans, account: account)
        return .seeOther(batch.trialAddress)
    }
}
