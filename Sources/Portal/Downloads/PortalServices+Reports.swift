import AnnualReview
import HTTPTypes
import Hummingbird
import PlanStore

extension PortalServices {
    /// Size of a review's PDF in words: `123 kB`.
    func pdfSize(_ review: FiledReview) async throws -> String? {
        let (cache, archive) = (cache, archive)
        return try await blocking { _ in cache.pdfSize(of: review, in: archive) }.map { NumberText.size($0) }
    }

    /// A report as PDF.
    func pdf(_ key: ReviewKey, account: Account, request: Request) async throws -> Response {
        let (bytes, manifest) = try await document(
            of: key, mediaType: "application/pdf", association: account.association, actor: account.email)
        let name = "hms-gjennomgang-\(key.period)-\(key.version).pdf"
        return .document(bytes, manifest, name: name, isKept: false, request: request)
    }

    /// A report's HTML edition under its own content policy, to be shown in a frame that can do nothing.
    func edition(_ key: ReviewKey, account: Account, request: Request) async throws -> Response {
        let (bytes, manifest) = try await document(
            of: key, mediaType: "text/html", association: account.association, actor: account.email)
        var response = Response.document(bytes, manifest, name: "rapport.html", isKept: false, request: request)
        response.headers[.contentType] = "text/html; charset=utf-8"
        response.headers[.contentSecurityPolicy] = ContentPolicy.report
        response.headers[.xFrameOptions] = "SAMEORIGIN"
        return response
    }
}
