import HMSPlan
import Hummingbird
import PlanStore

/// `/administrasjon`: who may use the portals of an association, and as what.
struct AccountsRoutes: Sendable {
    /// Lines of the log that are shown.
    private static let lines = 50

    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/administrasjon") { request, context in try await show(context) }
        group.post("/administrasjon/konto") { request, context in try await make(context) }
        group.post("/administrasjon/konto/:id/steng") { request, context in try await set(false, context) }
        group.post("/administrasjon/konto/:id/apne") { request, context in try await set(true, context) }
        group.post("/administrasjon/konto/:id/rolle") { request, context in try await changeRole(context) }
        group.post("/administrasjon/konto/:id/passord") { request, context in try await newPassword(context) }
    }

    private func show(
        _ context: PortalContext, form: AccountForm = AccountForm(), secret: AccountsPage.Secret? = nil
    ) async throws -> Response {
        let account = try context.account()
        let page = try await services.blocking { store in
            AccountsPage(
                accounts: try store.accounts(of: account.association),
                entries: try store.auditEntries(of: account.association, limit: Self.lines), reader: account.id,
                form: form, secret: secret)
        }
        var frame = try services.frame("Brukere", context, current: "/administrasjon")
        frame.hasErrors = !form.problems.isEmpty
        return .page(
            services.pages.accounts.html(page, in: frame), status: frame.hasErrors ? .unprocessableContent : .ok)
    }

    // MARK: New accounts

    private func make(_ context: PortalContext) async throws -> Response {
        let reader = try context.account()
        var form = AccountForm(context.form)
        let password = PortalAccounts.suggestedPassword()
        do {
            let plan = try await plan(&form, association: reader.association)
            guard form.problems.isEmpty, let role = AccountRole(rawValue: form.role) else {
                return try await show(context, form: form)
            }
            let new = NewAccount(
                email: form.email, name: form.name, role: role, association: reader.association, plan: plan)
            let (clock, cost) = (services.clock, services.hashCost)
            try await services.hashing { store in
                _ = try PortalAccounts(store: store, clock: clock, cost: cost).add(
                    new, password: password, isTemporary: true)
            }
        } catch PortalStoreError.addressTaken {
            form.problems.append(("epost", "Adressen har en konto allerede"))
            return try await show(context, form: form)
        }
        try await note("add-account", "\(form.email.lowercased()) (\(form.role))", reader)
        return try await show(context, secret: AccountsPage.Secret(email: form.email, password: password))
    }

    /// The plan of a board member's housing company, by number or id; notes in the form what is wrong.
    private func plan(_ form: inout AccountForm, association: SourceID) async throws -> SourceID? {
        guard form.role == AccountRole.boardMember.rawValue else {
            if !form.company.isEmpty { form.problems.append(("boligselskap", "Bare styremedlemmer har boligselskap")) }
            return nil
        }
        let company = form.company
        let found = try await services.blocking { store in
            try store.references(try store.find(company).map(\.id), association: association)
        }
        guard !company.isEmpty, found.count == 1 else {
            form.problems.append(("boligselskap", "Skriv organisasjonsnummeret til et boligselskap i boligbyggelaget"))
            return nil
        }
        return found.first?.id
    }

    // MARK: Accounts that there are

    /// The account of the address, of the reader's tenant and not the reader's own.
    private func other(_ context: PortalContext) async throws -> Account {
        let (reader, id) = (try context.account(), try context.parameter("id"))
        let accounts = try await services.blocking { try $0.accounts(of: reader.association) }
        guard let account = accounts.first(where: { String($0.id) == id }), account.id != reader.id else {
            throw PortalError.notFound
        }
        return account
    }

    private func set(_ isActive: Bool, _ context: PortalContext) async throws -> Response {
        let account = try await other(context)
        try await services.blocking { try $0.setActive(isActive, account: account.id) }
        try await note(isActive ? "enable-account" : "disable-account", account.email, try context.account())
        return .seeOther("/administrasjon")
    }

    private func changeRole(_ context: PortalContext) async throws -> Response {
        let account = try await other(context)
        guard let role = AccountRole(rawValue: context.form["rolle"]) else {
            throw PortalError.badRequest("Det er ingen rolle som heter det.")
        }
        do {
            try await services.blocking { try $0.setRole(role, account: account.id) }
        } catch PortalStoreError.planAndRole {
            throw PortalError.badRequest("Et styremedlem hører til et boligselskap. Lag heller en ny konto.")
        }
        try await note("change-role", "\(account.email) (\(role.rawValue))", try context.account())
        return .seeOther("/administrasjon")
    }

    private func newPassword(_ context: PortalContext) async throws -> Response {
        let account = try await other(context)
        let password = PortalAccounts.suggestedPassword()
        let (clock, cost) = (services.clock, services.hashCost)
        try await services.hashing { store in
            try PortalAccounts(store: store, clock: clock, cost: cost).setTemporaryPassword(
                password, email: account.email)
        }
        try await note("new-password", account.email, try context.account())
        return try await show(context, secret: AccountsPage.Secret(email: account.email, password: password))
    }

    private func note(_ action: String, _ subject: String, _ reader: Account) async throws {
        let now = services.clock()
        try await services.blocking { store in
            try store.note(
                AuditEntry(
                    time: now, association: reader.association, actor: reader.email, action: action, subject: subject))
        }
    }
}
