import Hummingbird
import Logging
import PlanStore

/// Signing in at a provider: there, and back with a code.
struct OpenIDRoutes: Sendable {
    let services: PortalServices
    let client: OpenIDClient

    init?(services: PortalServices) {
        guard let provider = services.configuration.provider else { return nil }
        self.services = services
        client = OpenIDClient(provider, publicAddress: services.configuration.publicAddress)
    }

    func add(to router: some RouterMethods<PortalContext>) {
        router.get("/logg-inn/leverandor") { request, context in try await leave(request, context) }
        router.get("/logg-inn/leverandor/svar") { request, context in try await comeBack(request, context) }
    }

    private func leave(_ request: Request, _ context: PortalContext) async throws -> Response {
        let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
        let attempt = SignInAttempt(target: AddressText.isLocal(fields["til"]) ? fields["til"] : "")
        let address: String
        do {
            address = try await client.address(for: attempt)
        } catch {
            return silent(error, attempt, context)
        }
        var response = Response.seeOther(address)
        response.setCookie(services.cookie(services.providerCookieName, attempt.cookie, seconds: 600))
        return response
    }

    private func comeBack(_ request: Request, _ context: PortalContext) async throws -> Response {
        let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
        guard let attempt = request.cookies[services.providerCookieName].flatMap({ SignInAttempt(cookie: $0.value) }),
            RandomText.areEqual(attempt.state, fields["state"])
        else { throw PortalError.staleForm }
        guard !fields["code"].isEmpty else {
            return .seeOther(SignInPage.address(.givenUp, target: attempt.target))
        }
        let email: String
        do {
            email = try await client.email(code: fields["code"], attempt: attempt)
        } catch OpenIDClient.Failure.token(let reason) {
            services.metrics.signIn("provider", "refused")
            context.logger.warning("sign-in at the provider failed", metadata: ["reason": "\(reason)"])
            throw PortalError.forbidden
        } catch {
            return silent(error, attempt, context)
        }
        guard let account = try await services.blocking({ try $0.account(email: email) }), account.isActive else {
            services.metrics.signIn("provider", "unknown")
            context.logger.warning("no account for a person the provider knows")
            throw PortalError.forbidden
        }
        let now = services.clock()
        try await services.blocking { store in
            try store.removeTemporaryPassword(of: account.id)
            try store.note(
                AuditEntry(
                    time: now, association: account.association, actor: account.email, action: "sign-in-provider",
                    subject: account.email))
        }
        services.metrics.signIn("provider", "signed-in")
        var response = try await services.welcome(account, target: attempt.target, context)
        response.setCookie(services.cookie(services.providerCookieName, "", seconds: 0))
        return response
    }

    /// The provider does not answer, or not as it should: people can still sign in with a password.
    private func silent(_ error: any Error, _ attempt: SignInAttempt, _ context: PortalContext) -> Response {
        services.metrics.signIn("provider", "failed")
        context.logger.error("the provider of sign-in does not answer", metadata: ["error": "\(error)"])
        return .seeOther(SignInPage.address(.silent, target: attempt.target))
    }
}
