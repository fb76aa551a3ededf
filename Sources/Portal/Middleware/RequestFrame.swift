import HTTPTypes
import HMSPlan
import Hummingbird
import Logging
import PlanStore

/// Outermost around every request: names it, answers errors in the reader's language, sets the headers that protect the
/// reader, counts and logs.
struct RequestFrame: RouterMiddleware {
    let services: PortalServices
    let clock = ContinuousClock()

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.requestID = RandomText.hexadecimal(8)
        context.logger[metadataKey: "request"] = .string(context.requestID)
        let start = clock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = await answer(error, request, context)
        }
        secure(&response, request)
        response.headers[Self.requestIDField] = context.requestID
        let elapsed = clock.now - start
        services.metrics.request(
            method: request.method.rawValue, route: context.endpointPath ?? "-", status: Int(response.status.code),
            duration: elapsed)
        log(request, response, elapsed, context)
        return response
    }

    /// Names the request in the answer.
    static let requestIDField = HTTPField.Name.named("X-Request-Id")

    private func answer(_ error: any Error, _ request: Request, _ context: PortalContext) async -> Response {
        let known = PortalError(of: error)
        if known == nil { context.logger.error("request failed", metadata: ["error": "\(error)"]) }
        if request.uri.path.hasPrefix("/api/") {
            return Problem(known, requestID: context.requestID).response
        }
        if known == .signInFirst { return Self.signInFirst(request) }
        let page = ErrorPage(known, for: nil, again: request.method == .get ? request.uri.string : nil)
        let frame = services.outsideFrame(page.heading, context)
        return .page(services.pages.error.html(page, in: frame), status: known?.status ?? .internalServerError)
    }

    /// Sends a reader to the sign-in page and back here afterwards.
    private static func signInFirst(_ request: Request) -> Response {
        let target = request.method == .get ? AddressText.query([("til", String(request.uri.string.prefix(1000)))]) : ""
        return .seeOther("/logg-inn" + target)
    }

    private func secure(_ response: inout Response, _ request: Request) {
        let fixed: [(HTTPField.Name, String)] = [
            (.xContentTypeOptions, "nosniff"), (.referrerPolicy, "same-origin"),
            (.permissionsPolicy, "camera=(), geolocation=(), microphone=(), payment=()"),
            (.crossOriginOpenerPolicy, "same-origin"), (.crossOriginResourcePolicy, "same-origin"),
        ]
        for (name, value) in fixed { response.headers[name] = value }
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = ContentPolicy.pages
            response.headers[.xFrameOptions] = "DENY"
        }
        if services.configuration.isSecure {
            response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
        }
    }

    private func log(_ request: Request, _ response: Response, _ elapsed: Duration, _ context: PortalContext) {
        let (seconds, attoseconds) = elapsed.components
        let milliseconds = Double(seconds) * 1000 + Double(attoseconds) / 1e15
        let metadata: Logger.Metadata = [
            "method": "\(request.method)", "path": "\(request.uri.path)", "status": "\(response.status.code)",
            "ms": "\((milliseconds * 10).rounded() / 10)",
        ]
        context.logger.info("request", metadata: metadata)
    }
}
