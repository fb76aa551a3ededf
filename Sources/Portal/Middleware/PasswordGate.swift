import Hummingbird
import PlanStore

/// Leads people whose password somebody else made to the page on which they choose their own, before anything else.
struct PasswordGate: RouterMiddleware {
    /// What can be used before: the account's own page, signing in and out, plain texts.
    private static let open: Set = [
        "/", "/konto", "/konto/passord", "/logg-inn", "/logg-ut", "/hjelp", "/personvern", "/tilgjengelighet",
    ]

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        guard context.signedIn?.account.passwordExpiresAt != nil, !Self.open.contains(request.uri.path) else {
            return try await next(request, context)
        }
        return .seeOther("/konto")
    }
}
