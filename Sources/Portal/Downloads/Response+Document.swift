import Archive
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A file to be saved.
    static func download(_ bytes: [UInt8], type: String, name: String) -> Response {
        let headers: HTTPFields = [
            .contentType: type, .cacheControl: "no-store",
            .contentDisposition: "attachment; filename=\"\(name)\"",
        ]
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// An archived document, the whole or a part. Its hash is its tag: what is archived never changes.
    ///
    /// - Parameter isKept: whether the caller may keep it and ask whether it still stands. Browsers may not: several people
    ///   share one.
    static func document(
        _ bytes: [UInt8], _ manifest: DocumentManifest, name: String, isKept: Bool, request: Request
    ) -> Response {
        let tag = "\"\(manifest.sha256.hexadecimal)\""
        var headers: HTTPFields = [
            .contentType: manifest.mediaType, .eTag: tag, .acceptRanges: "bytes",
            .cacheControl: isKept ? "private, no-cache" : "no-store",
            .contentDisposition: "inline; filename=\"\(name)\"",
        ]
        if let known = request.headers[.ifNoneMatch], known.contains(tag) || known == "*" {
            return Response(status: .notModified, headers: headers)
        }
        let isFresh = request.headers[.ifRange].map { $0 == tag } ?? true
        switch isFresh ? ByteRange.request(request.headers[.range], size: bytes.count) : .whole {
        case .whole: return Response(status: .ok, headers: headers, body: body(bytes[...]))
        case .part(let range):
            headers[.contentRange] = "bytes \(range.bytes.lowerBound)-\(range.bytes.upperBound - 1)/\(bytes.count)"
            return Response(status: .partialContent, headers: headers, body: body(bytes[range.bytes]))
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(bytes.count)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
    }

    private static func body(_ bytes: ArraySlice<UInt8>) -> ResponseBody {
        ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }
}
