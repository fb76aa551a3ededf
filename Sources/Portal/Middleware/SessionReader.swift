import HMSPlan
import Hummingbird
import PlanStore

/// Finds who is signed in by the session's cookie.
struct SessionReader: RouterMiddleware {
    /// Seconds after which a session ends however much it is used.
    private static let longest = 24 * 3600

    let services: PortalServices

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        guard let token = request.cookies[services.cookieName]?.value, token.utf8.count <= 100 else {
            return try await next(request, context)
        }
        var context = context
        let now = services.clock()
        let hash = RandomText.hash(token)
        let cache = services.cache
        let found = try await services.reading { store in
            try store.session(hash, at: now).map { found in
                SignedIn(
                    account: found.account, session: found.session,
                    facts: try FrameFacts(found.account, in: store, cache, at: now))
            }
        }
        if let found {
            context.signedIn = found
            try await extend(found.session, at: now)
        }
        return try await next(request, context)
    }

    /// Moves the session's end, once it is a tenth of its time nearer.
    private func extend(_ session: PortalSession, at now: Timestamp) async throws {
        let whole = services.configuration.sessionHours * 3600
        let rest = session.expiresAt.secondsSinceEpoch - now.secondsSinceEpoch
        guard rest < whole * 9 / 10 else { return }
        let last = session.createdAt.secondsSinceEpoch + max(whole, Self.longest)
        let end = Timestamp(secondsSinceEpoch: min(now.secondsSinceEpoch + whole, last))
        guard end > session.expiresAt else { return }
        try await services.blocking { try $0.extend(session.tokenHash, to: end) }
    }
}

extension PortalServices {
    /// Name of the session's cookie; the prefix binds it to this host and to https.
    var cookieName: String { configuration.isSecure ? "__Host-hms" : "hms" }

    /// Name of the cookie that protects the sign-in form.
    var signInCookieName: String { configuration.isSecure ? "__Host-hms-inn" : "hms-inn" }

    /// Name of the cookie that keeps an attempt to sign in at the provider.
    var providerCookieName: String { configuration.isSecure ? "__Host-hms-leverandor" : "hms-leverandor" }
}
