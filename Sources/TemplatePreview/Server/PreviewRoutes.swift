import Foundation
import HMSPlan
import HTTPTypes
import Hummingbird
import NIOCore
import StatusReport
import TemplateTools

/// The addresses of the preview. All of them only read.
struct PreviewRoutes: Sendable {
    let settings: PreviewSettings
    let studio: PreviewStudio
    let feed: ChangeFeed
    let assets: PreviewAssets

    /// The HTML edition: its own style and embedded pictures, nothing else; no script runs.
    private static let editionPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin"

    var router: Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.middlewares.add(LoopbackGuard())
        router.get("/") { _, _ in assets.page }
        router.get("/statisk/:name") { _, context in
            guard let file = assets.file(try context.parameters.require("name")) else { throw HTTPError(.notFound) }
            return file
        }
        router.get("/valg") { _, _ in try Self.json(PreviewOptions(settings)) }
        router.get("/hendelser", use: events)
        router.get("/bilde/:revision", use: picture)
        router.get("/utgave", use: edition)
        router.get("/bokser/:page", use: boxes)
        return router
    }

    // MARK: Answers

    /// What a reader would miss takes as long to find as the pages took to make. The browser asks for the pictures of the
    /// pages in view meanwhile, and they go first.
    private static let pause = Duration.milliseconds(120)

    /// The choice's state, again after each change: first the pages, then what a reader would miss.
    private func events(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let choice = try choice(request)
        let isExplained = request.uri.queryParameters["forklar"] == "1"
        let (studio, wakes) = (studio, feed.wakes())
        let body = ResponseBody { writer in
            func send(_ state: PreviewState) async throws {
                let json = String(decoding: try JSONEncoder().encode(state), as: UTF8.self)
                try await writer.write(ByteBuffer(string: "data: \(json)\n\n"))
            }
            func sendAll() async throws -> Int {
                try await send(studio.state(of: choice, isExplained: isExplained))
                try await Task.sleep(for: Self.pause)
                let whole = await studio.examinedState(of: choice, isExplained: isExplained)
                try await send(whole)
                return whole.generation
            }
            var shown = try await sendAll()
            for await _ in wakes {
                if await studio.generation > shown {
                    shown = try await sendAll()
                } else {
                    try await writer.write(ByteBuffer(string: ": fortsatt her\n\n"))
                }
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }

    private func picture(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let revision = try context.parameters.require("revision", as: Int.self)
        let width = request.uri.queryParameters["bredde"].flatMap { Int($0) } ?? 1200
        guard (16...4000).contains(width) else { throw HTTPError(.badRequest) }
        guard let bytes = try await studio.picture(revision: revision, width: width) else { throw HTTPError(.notFound) }
        // A revision's picture never changes.
        return Self.response(bytes, "image/png", caching: "private, max-age=3600, immutable")
    }

    private func edition(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        guard let bytes = try await studio.edition(of: choice(request)) else { throw HTTPError(.notFound) }
        var response = Self.response(bytes, "text/html; charset=utf-8")
        response.headers[.contentSecurityPolicy] = Self.editionPolicy
        return response
    }

    private func boxes(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let page = try context.parameters.require("page", as: Int.self)
        return try Self.json(await studio.boxes(of: choice(request), page: page))
    }

    // MARK: Requests

    /// The choice that a request names; what it does not name is the first there is.
    private func choice(_ request: Request) throws -> PreviewChoice {
        let query = request.uri.queryParameters
        let samples = settings.kind.samples
        let plan = query["plan"].map(String.init) ?? samples.first?.name ?? ""
        // A theme that is not there is told as what is wrong with the choice.
        let theme = query["tema"].map(String.init) ?? ""
        guard samples.contains(where: { $0.name == plan }),
            let language = ReportLanguage(rawValue: query["sprak"].map(String.init) ?? "nb")
        else { throw HTTPError(.notFound) }
        return PreviewChoice(plan: plan, language: language, theme: theme)
    }

    private static func json(_ value: some Encodable) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return response(Array(try encoder.encode(value)), "application/json")
    }

    private static func response(_ bytes: [UInt8], _ type: String, caching: String = "no-store") -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: caching],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
