import Hummingbird
import PlanStore

/// Answers errors of pages within the reader's own portal, so that there is a way on.
struct ErrorPages: RouterMiddleware {
    let services: PortalServices

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as PortalError where error != .signInFirst && context.signedIn != nil {
            let home = context.signedIn?.account.role.home ?? "/"
            let page = ErrorPage(error, home: home)
            let frame = try await services.frame(page.heading, context, current: "")
            return .page(services.pages.error.html(page, in: frame), status: error.status)
        }
    }
}
