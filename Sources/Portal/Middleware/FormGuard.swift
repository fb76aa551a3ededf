import HTTPTypes
import Hummingbird
import PlanStore

/// Reads posted forms and refuses those that do not come from our own pages: each carries the session's token, or before
/// signing in that of a cookie of its own.
struct FormGuard: RouterMiddleware {
    let services: PortalServices

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .get, request.method != .head, !request.uri.path.hasPrefix("/api/") else {
            return try await next(request, context)
        }
        try checkOrigin(request)
        let body = try await request.wholeBody()
        guard let form = FormFields(encoded: String(buffer: body)) else {
            throw PortalError.badRequest("Skjemaet kan ikke leses.")
        }
        let isSignIn = request.uri.path.hasPrefix("/logg-inn")
        let expected =
            isSignIn ? request.cookies[services.signInCookieName]?.value : context.signedIn?.session.formToken
        guard let expected, !expected.isEmpty else { throw isSignIn ? PortalError.staleForm : .signInFirst }
        guard RandomText.areEqual(form["_vern"], expected) else { throw PortalError.staleForm }
        var context = context
        context.form = form
        return try await next(request, context)
    }

    /// Browsers tell where a form comes from.
    private func checkOrigin(_ request: Request) throws(PortalError) {
        if let site = request.headers[.fetchSite], site != "same-origin", site != "none" { throw .staleForm }
        if let origin = request.headers[.origin], origin != "null", origin != services.configuration.publicAddress,
            request.headers[.fetchSite] == nil
        {
            throw .staleForm
        }
    }
}
