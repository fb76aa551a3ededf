import Hummingbird
import PlanStore

/// Lets only people of some roles through.
struct RoleGate: RouterMiddleware {
    let roles: Set<AccountRole>

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let account = try context.account()
        guard roles.contains(account.role) else { throw PortalError.forbidden }
        return try await next(request, context)
    }
}
