import Archive
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanStore

/// What those who run the portals ask: alive, ready, figures.
struct OperationRoutes: Sendable {
    let services: PortalServices

    func add(to router: some RouterMethods<PortalContext>) {
        router.get("/helse") { request, context in Self.plain("ok\n") }
        router.get("/klar") { request, context in await ready(context) }
        router.get("/metrics") { request, context in try await metrics(request, context) }
    }

    /// Whether database and archive answer.
    private func ready(_ context: PortalContext) async -> Response {
        let archive = services.archive
        do {
            try await services.blocking { store in
                try store.check()
                try archive.check()
            }
            return Self.plain("ok\n")
        } catch {
            context.logger.error("not ready", metadata: ["error": "\(error)"])
            return Self.plain("the database or the archive does not answer\n", status: .serviceUnavailable)
        }
    }

    /// Figures are for the machine itself; a proxy is told not to pass them on.
    private func metrics(_ request: Request, _ context: PortalContext) async throws -> Response {
        guard ["127.0.0.1", "::1", "local"].contains(context.connectedAddress), request.headers[.forwardedFor] == nil
        else { throw PortalError.notFound }
        services.metrics.storeSize(try await services.blocking { try $0.byteCount() })
        var response = Self.plain(services.registry.text)
        response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
        return response
    }

    private static func plain(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
