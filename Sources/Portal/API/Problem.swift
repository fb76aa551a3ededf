import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What went wrong, for programs (RFC 9457).
struct Problem: Encodable, Sendable {
    let type: String
    let title: String
    let status: Int
    let detail: String?
    let requestId: String

    init(_ error: PortalError?, requestID: String) {
        let page = ErrorPage(error, for: nil, again: nil)
        status = page.code
        requestId = requestID
        switch error {
        case .badRequest(let reason)?, .conflict(let reason)?, .unknown(let reason)?: detail = reason
        default: detail = nil
        }
        (type, title) = Self.words(error)
    }

    private static func words(_ error: PortalError?) -> (String, String) {
        let name: (String, String) =
            switch error {
            case .signInFirst?: ("token-required", "A valid token is required")
            case .forbidden?, .staleForm?: ("forbidden", "The token does not open this")
            case .notFound?, .unknown?: ("not-found", "There is no such thing")
            case .methodNotAllowed?: ("method-not-allowed", "The address knows other methods only")
            case .badRequest?: ("bad-request", "The request makes no sense")
            case .conflict?: ("conflict", "The state is another than the request thinks")
            case .noSuchRange?: ("no-such-range", "The document has no such part")
            case .tooLarge?: ("too-large", "The request is too large")
            case .tooSlow?: ("too-slow", "The request took too long to arrive")
            case .tooMany?: ("too-many", "Too many requests")
            case nil: ("internal", "The server failed")
            }
        return ("urn:hmsreview:problem:\(name.0)", name.1)
    }

    /// The answer.
    var response: Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = (try? encoder.encode(self)) ?? Data()
        var headers: HTTPFields = [.contentType: "application/problem+json", .cacheControl: "no-store"]
        if status == 401 { headers[.wwwAuthenticate] = "Bearer realm=\"hmsreview\"" }
        return Response(
            status: HTTPResponse.Status(code: status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: Array(body))))
    }
}
