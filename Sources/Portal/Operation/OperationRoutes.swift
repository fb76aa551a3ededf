import HTTPTypes
import Hummingbird
import NIOCore
import PlanStore

/// What those who run the portals ask: alive, ready, figures.
struct OperationRoutes: Sendable {
    let services: PortalServices

    func add(to router: some RouterMethods<PortalContext>) {
        router.get("/helse") { request, context in Self.plain("ok\n") }
        router.get("/klar") { request, context in
            guard (try? await services.blocking({ _ = try $0.associations() })) != nil else {
                return Self.plain("the store does not answer\n", status: .serviceUnavailable)
            }
            return Self.plain("ok\n")
        }
        router.get("/metrics") { request, context in
            // Figures are for the machine itself; a proxy is told not to pass them on.
            guard
                context.connectedAddress == "127.0.0.1" || context.connectedAddress == "::1"
                    || context.connectedAddress == "local", request.headers[.forwardedFor] == nil
            else { throw PortalError.notFound }
            return Self.plain(services.metrics.text)
        }
    }

    private static func plain(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
