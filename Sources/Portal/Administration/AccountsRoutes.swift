import Hummingbird
import PlanStore

/// `/administrasjon`: who may use the portals. Accounts are made on the command line.
struct AccountsRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/administrasjon") { request, context in try await show(context) }
        group.post("/administrasjon/konto/:id/steng") { request, context in try await set(false, context) }
        group.post("/administrasjon/konto/:id/apne") { request, context in try await set(true, context) }
    }

    private func show(_ context: PortalContext) async throws -> Response {
        let account = try context.account()
        let today = services.today
        let page = try await services.blocking { store in
            AccountsPage(
                accounts: try store.accounts(of: account.association),
                entries: try store.auditEntries(of: account.association, limit: 50), reader: account.id, today: today)
        }
        let frame = try await services.frame("Brukere", context, current: "/administrasjon")
        return .page(services.pages.accounts.html(page, in: frame))
    }

    private func set(_ isActive: Bool, _ context: PortalContext) async throws -> Response {
        let (reader, id) = (try context.account(), try context.parameter("id"))
        let now = services.clock()
        try await services.blocking { store in
            let accounts = try store.accounts(of: reader.association)
            guard let account = accounts.first(where: { String($0.id) == id }), account.id != reader.id else {
                throw PortalError.notFound
            }
            try store.setActive(isActive, account: account.id)
            try store.note(
                AuditEntry(
                    time: now, association: reader.association, actor: reader.email,
                    action: isActive ? "enable-account" : "disable-account", subject: account.email))
        }
        return .seeOther("/administrasjon")
    }
}
