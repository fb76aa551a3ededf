import AnnualReview
import Foundation
import SamplePortfolio
import TemplateTools
import Testing
import Typesetter

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@testable import TemplatePreview

/// A preview that serves a test on a port of its own.
final class RunningPreview: Sendable {
    let port: Int
    /// Lies there as long as it is served.
    private let folder: TemplateFolder
    private let task: Task<Void, any Error>

    init(_ folder: TemplateFolder) async throws {
        self.folder = folder
        let server = try PreviewServer(try Self.settings(folder))
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        task = Task {
            defer { continuation.finish() }
            try await server.run { continuation.yield($0) }
        }
        var iterator = ports.makeAsyncIterator()
        port = try #require(await iterator.next())
    }

    deinit { task.cancel() }

    static func settings(_ folder: TemplateFolder) throws -> PreviewSettings {
        let root = TemplateFolder.project
        let samples = [TemplateSample(.small), TemplateSample(.awkward)].compactMap(\.self)
        var settings = PreviewSettings(
            directory: folder.path, pages: root + "/Templates/forhandsvisning", pageFonts: root + "/Fonts/FiraSans",
            kinds: TemplateKinds(.statusReport(samples, ruleSet: try .standard())),
            fonts: try FontLibrary(directories: ["\(root)/Fonts", "\(root)/Fonts/FiraSans", "\(root)/Fonts/Noto"]))
        settings.themes = folder.themes
        return settings
    }

    /// The bytes of a path, and the status.
    func get(_ path: String) async throws -> (status: Int, bytes: [UInt8]) {
        let url = try #require(URL(string: "http://127.0.0.1:\(port)\(path)"))
        let (data, response) = try await URLSession.shared.data(from: url)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, Array(data))
    }
}

/// What the page is told, as far as tests ask.
struct ToldState: Decodable {
    struct Page: Decodable {
        struct Ending: Decodable { let element, reason: String }
        let revision: Int
        let label: String
        let ending: Ending?
    }
    struct Problem: Decodable {
        let code, severity, message: String
        let file: String?
        let line: Int?
        let excerpt: [String]?
    }
    let generation: Int
    let template: String
    let pages: [Page]
    let isStale: Bool
    let diagnostics: [Problem]?

    /// The next state that a connection is told, the pages' or, where `isWhole`, the one with all diagnostics.
    init(from connection: RawConnection, after generation: Int = 0, isWhole: Bool = true) async throws {
        while true {
            let state = try JSONDecoder().decode(ToldState.self, from: Data(try await connection.event()))
            guard state.generation > generation, !isWhole || state.diagnostics != nil else { continue }
            self = state
            return
        }
    }
}
