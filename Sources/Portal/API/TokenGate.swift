import HMSPlan
import HTTPTypes
import Hummingbird
import PlanStore

/// Lets only programs with a token of an association through.
struct TokenGate: RouterMiddleware {
    let services: PortalServices

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let client = ClientNetwork.name(of: services.client(request, context))
        guard let field = request.headers[.authorization], field.lowercased().hasPrefix("bearer "),
            field.utf8.count <= 200
        else { throw PortalError.signInFirst }
        let hash = RandomText.hash(String(field.dropFirst(7)).trimmed)
        guard let token = try await services.blocking({ try $0.token(hash) }) else {
            guard services.limiter.allows("token \(client)", at: services.clock()) else { throw PortalError.tooMany }
            throw PortalError.signInFirst
        }
        var context = context
        context.token = token
        return try await next(request, context)
    }
}

extension PortalContext {
    /// The association whose data the token opens.
    func tenant() throws(PortalError) -> SourceID {
        guard let token else { throw .signInFirst }
        return token.association
    }

    /// How the log names the program.
    var tokenName: String { "token:\(token?.name ?? "")" }
}
