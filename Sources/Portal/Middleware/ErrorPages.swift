import Hummingbird
import Logging
import PlanStore

/// Answers errors of pages within the reader's own portal, so that there is a way on.
struct ErrorPages: RouterMiddleware {
    let services: PortalServices

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            guard let account = context.signedIn?.account, !request.uri.path.hasPrefix("/api/"),
                let response = try? await answer(error, account, request, context)
            else { throw error }
            return response
        }
    }

    /// The page of an error; `nil` where the reader is to sign in.
    private func answer(
        _ error: any Error, _ account: Account, _ request: Request, _ context: PortalContext
    ) async throws -> Response? {
        let known = PortalError(of: error)
        if known == .signInFirst { return nil }
        let page = ErrorPage(known, for: account.role, again: request.method == .get ? request.uri.string : nil)
        let frame = try services.frame(page.heading, context, current: "")
        if known == nil { context.logger.error("request failed", metadata: ["error": "\(error)"]) }
        return .page(
            services.pages.error.html(page, in: frame), status: known?.status ?? .internalServerError)
    }
}
