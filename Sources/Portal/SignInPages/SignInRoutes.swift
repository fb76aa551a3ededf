import HMSPlan
import HTTPTypes
import Hummingbird
import PlanStore

/// Signing in and out.
struct SignInRoutes: Sendable {
    let services: PortalServices

    func add(to router: some RouterMethods<PortalContext>) {
        router.get("/") { request, context in
            Response.seeOther(context.signedIn?.account.role.home ?? "/logg-inn")
        }
        router.get("/logg-inn") { request, context in
            let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
            var page = SignInPage(target: fields["til"], provider: services.configuration.provider?.name)
            page.take(SignInPage.ProviderProblem(rawValue: fields["feil"]))
            return show(page, request, context, status: .ok)
        }
        router.post("/logg-inn") { request, context in try await signIn(request, context) }
        router.post("/logg-ut") { request, context in try await signOut(context) }
    }

    /// The form, with a token in a cookie of its own: the browser's last one, so that two tabs do not disturb each other.
    private func show(
        _ page: SignInPage, _ request: Request, _ context: PortalContext,
        status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
        let last = request.cookies[services.signInCookieName]?.value
        let token = last.flatMap { $0.wholeMatch(of: /[0-9a-f]{32}/) == nil ? nil : $0 } ?? RandomText.hexadecimal(16)
        var frame = services.outsideFrame("Logg inn", context, formToken: token)
        frame.hasErrors = page.problem != nil
        let html = services.pages.signIn.html(page, in: frame)
        var response = Response.page(html, status: status)
        response.setCookie(services.cookie(services.signInCookieName, token, seconds: 3600))
        return response
    }

    private func signIn(_ request: Request, _ context: PortalContext) async throws -> Response {
        let form = context.form
        var page = SignInPage(
            email: form["epost"].trimmed, target: form["til"], provider: services.configuration.provider?.name)
        if !PortalAccounts.isAddress(page.email) {
            page.emailError = "Skriv hele e-postadressen, for eksempel navn@eksempel.no"
        }
        if form["passord"].isEmpty { page.passwordError = "Skriv passordet" }
        page.errors = [("#epost", page.emailError), ("#passord", page.passwordError)].compactMap { address, text in
            text.map { FormProblem(address: address, text: $0) }
        }
        if !page.errors.isEmpty {
            page.problem = "Etter fem feil forsøk er kontoen låst i 15 minutter."
            return show(page, request, context)
        }
        let client = ClientNetwork.name(of: services.client(request, context))
        return try await attempt(page, form["passord"], client: client, request, context)
    }

    private func attempt(
        _ page: SignInPage, _ password: String, client: String, _ request: Request, _ context: PortalContext
    ) async throws -> Response {
        var page = page
        let (services, now, email) = (services, services.clock(), page.email)
        let outcome = try await services.hashing { store in
            try SignIn(services, store: store).attempt(email, password, from: client, at: now)
        }
        services.metrics.signIn("password", outcome.metricName)
        switch outcome {
        case .signedIn(let account): return try await services.welcome(account, target: page.target, context)
        case .refused:
            page.errors = [FormProblem(address: "#epost", text: "E-post eller passord er feil")]
            page.problem = "Etter fem feil forsøk er kontoen låst i 15 minutter."
        case .locked:
            page.errors = [FormProblem(address: "#epost", text: "Kontoen er låst etter for mange feil forsøk")]
            page.problem = "Prøv igjen om 15 minutter, eller be administrator om et nytt passord."
        case .expired:
            page.errors = [FormProblem(address: "#passord", text: "Det midlertidige passordet er utløpt")]
            page.problem = "Be administrator i boligbyggelaget om et nytt."
        case .tooMany: throw PortalError.tooMany
        }
        return show(page, request, context)
    }

    private func signOut(_ context: PortalContext) async throws -> Response {
        if let session = context.signedIn?.session { try await services.blocking { try $0.end(session.tokenHash) } }
        var response = Response.seeOther("/logg-inn")
        response.setCookie(services.cookie(services.cookieName, "", seconds: 0))
        return response
    }
}

extension PortalServices {
    /// Begins a session, in place of the browser's last one, and sends the person to the page they asked for.
    func welcome(_ account: Account, target: String, _ context: PortalContext) async throws -> Response {
        let (now, token) = (clock(), RandomText.base64URL(RandomText.bytes(32)))
        let session = PortalSession(
            tokenHash: RandomText.hash(token), account: account.id, formToken: RandomText.hexadecimal(16),
            createdAt: now,
            expiresAt: Timestamp(secondsSinceEpoch: now.secondsSinceEpoch + configuration.sessionHours * 3600))
        let last = context.signedIn?.session.tokenHash
        try await blocking { store in
            if let last { try store.end(last) }
            try store.begin(session)
        }
        var response = Response.seeOther(AddressText.isLocal(target) && target != "/" ? target : account.role.home)
        response.setCookie(cookie(cookieName, token, seconds: nil))
        response.setCookie(cookie(signInCookieName, "", seconds: 0))
        return response
    }

    /// A cookie of this site: not read by scripts, not sent by other sites' forms.
    func cookie(_ name: String, _ value: String, seconds: Int?) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: seconds, path: "/", secure: configuration.isSecure, httpOnly: true,
            sameSite: .lax)
    }

    /// The client's address, as the proxy has it where one is trusted.
    func client(_ request: Request, _ context: PortalContext) -> String {
        guard configuration.trustsProxy, let forwarded = request.headers[.forwardedFor] else {
            return context.connectedAddress
        }
        return forwarded.split(separator: ",").last.map { String($0).trimmed } ?? context.connectedAddress
    }
}
