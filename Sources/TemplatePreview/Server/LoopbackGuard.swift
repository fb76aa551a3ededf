import HTTPTypes
import Hummingbird

/// Answers browsers of this machine that ask for this machine, and nobody else: a page of another site that has its name
/// point here (DNS rebinding) still asks by that name. Sets the headers that keep the page to itself.
struct LoopbackGuard: RouterMiddleware {
    /// Names of the loopback interface.
    private static let hosts: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

    /// Our page: nothing but this server's own files, no code and no style in the page.
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
        + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        guard Self.isLoopback(request.head.authority), Self.isOwn(request) else {
            return Response(status: .forbidden, headers: [.contentType: "text/plain"])
        }
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = Response(status: (error as? any HTTPResponseError)?.status ?? .internalServerError)
        }
        for (name, value) in [
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ] {
            if let field = HTTPField.Name(name) { response.headers[field] = value }
        }
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = Self.policy }
        return response
    }

    private static func isLoopback(_ authority: String?) -> Bool {
        guard let authority else { return false }
        let host = authority.lowercased()
        return hosts.contains { name in
            guard host.hasPrefix(name) else { return false }
            let rest = host.dropFirst(name.count)
            return rest.isEmpty || rest.first == ":" && Int(rest.dropFirst()) != nil
        }
    }

    /// What another site's page asks for is not answered either.
    private static func isOwn(_ request: Request) -> Bool {
        guard let field = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[field] else { return true }
        return site == "same-origin" || site == "none"
    }
}
