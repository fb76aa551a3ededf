import HMSPlan
import Hummingbird
import PlanStore

/// A person's own account, and pages of plain text.
struct AccountRoutes: Sendable {
    let services: PortalServices

    func add(to router: some RouterMethods<PortalContext>) {
        router.get("/konto") { request, context in
            let isSaved = request.uri.queryParameters["lagret"] == "passord"
            return try await show([], context, message: isSaved ? "Passordet er byttet." : nil)
        }
        router.post("/konto/passord") { request, context in try await changePassword(context) }
        for text in Self.texts {
            router.get(RouterPath(text.address)) { request, context in
                let frame = try services.frame(text.page.heading, context, current: text.address)
                return Response.page(services.pages.text.html(text.page, in: frame))
            }
        }
    }

    private func show(
        _ errors: [FormProblem], _ context: PortalContext, message: String? = nil
    ) async throws -> Response {
        let account = try context.account()
        let association = try await services.association(of: account)
        let credential = try await services.blocking { try $0.credential(of: account.id) }
        var frame = try services.frame("Konto", context, current: "/konto")
        frame.hasErrors = !errors.isEmpty
        frame.message = message
        let page = AccountPage(
            email: account.email, role: account.role.norwegianName, association: association.name,
            isTemporary: account.passwordExpiresAt != nil, hasPassword: credential?.hash != nil, errors: errors)
        return .page(services.pages.account.html(page, in: frame), status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    private func changePassword(_ context: PortalContext) async throws -> Response {
        let account = try context.account()
        let form = context.form
        let (old, new) = (form["gammelt"], form["nytt"])
        var errors: [FormProblem] = []
        if let objection = PasswordRules.objection(to: new, email: account.email) {
            errors.append(FormProblem(address: "#nytt", text: objection))
        }
        if errors.isEmpty, new == old {
            errors.append(FormProblem(address: "#nytt", text: "Velg et annet passord enn det du har nå"))
        }
        if new != form["gjenta"] {
            errors.append(FormProblem(address: "#gjenta", text: "De to passordene er ikke like"))
        }
        if try await !isRight(old, account, context) {
            errors.append(FormProblem(address: "#gammelt", text: "Passordet du har nå, er feil"))
        }
        guard errors.isEmpty else { return try await show(errors, context) }
        let (session, now) = (context.signedIn?.session.tokenHash, services.clock())
        let cost = services.hashCost
        try await services.hashing { store in
            try store.setPassword(
                of: account.id, hash: PasswordHash(password: new, cost: cost).text, expiresAt: nil, keeping: session)
            try store.note(
                AuditEntry(
                    time: now, association: account.association, actor: account.email, action: "change-password",
                    subject: account.email))
        }
        return .seeOther("/konto?lagret=passord")
    }

    /// Whether it is the account's password; guessing is bounded as at the sign-in page.
    private func isRight(_ password: String, _ account: Account, _ context: PortalContext) async throws -> Bool {
        let counted = "account \(account.id)"
        guard services.limiter.allows(counted, at: services.clock()) else { throw PortalError.tooMany }
        let isRight = try await services.hashing { store in
            let text = try store.credential(of: account.id)?.hash
            return text.flatMap { PasswordHash(text: $0) }?.matches(password) ?? false
        }
        if isRight { services.limiter.forgive(counted) }
        return isRight
    }

    private static let texts: [(address: String, page: TextPage)] = [
        (
            "/hjelp",
            TextPage(
                heading: "Hjelp",
                paragraphs: [
                    "Rådgivere velger boligselskap, prøvekjører og starter gjennomgangen. Prøvekjøringen endrer ingenting.",
                    "Styret finner årets rapport på forsiden og tidligere rapporter i arkivet.",
                    "Planene importeres av administrator. Får du ikke logget inn, be administrator om et nytt passord.",
                ])
        ),
        (
            "/personvern",
            TextPage(
                heading: "Personvern",
                paragraphs: [
                    "Rapportene nevner rådgiveren som startet gjennomgangen. Andre personer omtales med rolle, ikke med navn.",
                    "Vi bruker én informasjonskapsel, som holder deg innlogget. Den slettes når du logger ut.",
                    "Pålogginger og lesing av rapporter logges.",
                ])
        ),
        (
            "/tilgjengelighet",
            TextPage(
                heading: "Tilgjengelighet",
                paragraphs: [
                    "Portalene følger WCAG 2.1 på nivå AA. De kan brukes med tastatur og skjermleser, og uten skript.",
                    "PDF-rapportene er merket etter PDF/UA, og hver rapport finnes også som HTML.",
                ])
        ),
    ]
}
