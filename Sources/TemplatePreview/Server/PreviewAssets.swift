import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// The preview's own page, style sheet, script and fonts: read once, found by name and never by path.
struct PreviewAssets: Sendable {
    private let files: [String: Response]
    /// The page.
    let page: Response

    /// - Throws: where one of them is missing.
    init(pages: String, fonts: String) throws(Diagnostic) {
        let bundle = DirectoryResourceLoader(root: pages)
        let fontBundle = DirectoryResourceLoader(root: fonts)
        page = Self.response(try bundle.load("/side.html", relativeTo: "").bytes, "text/html; charset=utf-8")
        var files: [String: Response] = [:]
        for (name, type) in [
            ("stil.css", "text/css"), ("skript.js", "text/javascript"), ("merke.svg", "image/svg+xml"),
        ] {
            files[name] = Self.response(try bundle.load("/" + name, relativeTo: "").bytes, type)
        }
        for name in ["FiraSans-Regular.ttf", "FiraSans-Medium.ttf", "FiraSans-SemiBold.ttf"] {
            files[name] = Self.response(try fontBundle.load("/" + name, relativeTo: "").bytes, "font/ttf")
        }
        self.files = files
    }

    /// The file of a name; `nil` where there is none.
    func file(_ name: String) -> Response? { files[name] }

    private static func response(_ bytes: [UInt8], _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
