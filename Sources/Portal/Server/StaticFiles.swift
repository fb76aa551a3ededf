import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// Style sheet, scripts, fonts and pictures: read once, kept by browsers until they change.
struct StaticFiles: Sendable {
    private let files: [String: File]

    private struct File: Sendable {
        let bytes: ByteBuffer
        let type: String
        let tag: String
    }

    /// Reads the folder `statisk` of the portal's bundle.
    init(_ bundle: DirectoryResourceLoader) throws {
        var files: [String: File] = [:]
        for entry in try bundle.files(limit: 500) where entry.name.hasPrefix("statisk/") {
            guard let type = Self.type(of: entry.name) else { continue }
            let bytes = try bundle.load("/" + entry.name, relativeTo: "").bytes
            let tag = "\"\(RandomText.hash(String(decoding: bytes, as: UTF8.self)).prefix(16))-\(bytes.count)\""
            files[entry.name] = File(bytes: ByteBuffer(bytes: bytes), type: type, tag: tag)
        }
        self.files = files
    }

    func add(to router: some RouterMethods<PortalContext>) {
        router.get("/statisk/**") { request, context in
            let name = "statisk/" + context.parameters.getCatchAll().joined(separator: "/")
            guard let file = files[name] else { throw PortalError.notFound }
            var headers: HTTPFields = [.contentType: file.type, .eTag: file.tag]
            headers[.cacheControl] = "public, max-age=300"
            if request.headers[.ifNoneMatch] == file.tag { return Response(status: .notModified, headers: headers) }
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.bytes))
        }
    }

    private static func type(of name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "woff2": "font/woff2"
        default: nil
        }
    }
}
