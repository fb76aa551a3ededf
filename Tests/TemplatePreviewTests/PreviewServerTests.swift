import Foundation
import Testing

@testable import TemplatePreview

@Suite("Server of the preview")
struct PreviewServerTests {
    private func head(_ path: String, _ headers: [String], _ preview: RunningPreview) async throws -> String {
        let connection = try RawConnection(preview)
        connection.ask(path, headers: headers)
        return try await connection.head()
    }

    @Test("Only browsers that ask for this machine are answered")
    func host() async throws {
        let preview = try await RunningPreview(try TemplateFolder())
        for host in ["127.0.0.1", "127.0.0.1:4600", "localhost:4600", "[::1]:80", "LOCALHOST"] {
            #expect(try await head("/", ["Host: \(host)"], preview).hasPrefix("HTTP/1.1 200"), "\(host)")
        }
        for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4600", "127.0.0.1:4600:1", "x"] {
            #expect(try await head("/", ["Host: \(host)"], preview).hasPrefix("HTTP/1.1 403"), "\(host)")
        }
    }

    @Test("What another site's page asks for is refused")
    func otherSite() async throws {
        let preview = try await RunningPreview(try TemplateFolder())
        let asked = ["Host: localhost", "Sec-Fetch-Site: cross-site"]
        #expect(try await head("/valg", asked, preview).hasPrefix("HTTP/1.1 403"))
    }

    @Test("No path leads to files of the machine")
    func traversal() async throws {
        let preview = try await RunningPreview(try TemplateFolder())
        let paths = [
            "/statisk/../side.html", "/statisk/..%2f..%2fPackage.swift", "/statisk/%2e%2e/side.html",
            "/../../etc/passwd", "/statisk//etc/passwd", "/Package.swift", "/statisk/side.html",
        ]
        for path in paths {
            let head = try await head(path, ["Host: localhost"], preview)
            #expect(head.hasPrefix("HTTP/1.1 404") || head.hasPrefix("HTTP/1.1 400"), "\(path): \(head)")
        }
    }

    @Test("The page loads nothing but this server's files; in the HTML edition no script runs")
    func policies() async throws {
        let preview = try await RunningPreview(try TemplateFolder())
        let page = try await head("/", ["Host: localhost"], preview)
        #expect(
            page.lowercased().contains(
                "content-security-policy: default-src 'none'; style-src 'self'; script-src 'self'"))
        #expect(page.lowercased().contains("cross-origin-resource-policy: same-origin"))
        let edition = try await head("/utgave?plan=small-1", ["Host: localhost"], preview)
        #expect(edition.hasPrefix("HTTP/1.1 200"))
        #expect(edition.contains("sandbox allow-same-origin"))
        #expect(!edition.contains("allow-scripts"))
    }

    @Test("A plan, a theme, a page or a width that there is not is refused")
    func unknown() async throws {
        let preview = try await RunningPreview(try TemplateFolder())
        for path in [
            "/utgave?plan=../x", "/utgave?plan=small-1&tema=../x", "/utgave?plan=small-1&sprak=xx", "/bilde/99999",
        ] {
            #expect(try await preview.get(path).status == 404)
        }
        #expect(try await preview.get("/bilde/1?bredde=999999").status == 400)
    }

    @Test("The overlay has boxes with names, places and edges; breaks are told in Bokmål")
    func overlay() async throws {
        struct Box: Decodable {
            let name: String
            let place: String?
            let rect, margin, padding: [Double]
        }
        let preview = try await RunningPreview(try TemplateFolder())
        let (status, bytes) = try await preview.get("/bokser/0?plan=small-1")
        #expect(status == 200)
        let boxes = try JSONDecoder().decode([Box].self, from: Data(bytes))
        let heading = try #require(boxes.first { $0.name.hasPrefix("h1") })
        #expect(heading.place?.contains(".html:") == true)
        #expect(heading.rect.count == 4 && heading.rect[2] > 100)
        #expect(boxes.first?.name.hasPrefix("html") == true)

        let connection = try RawConnection(preview)
        connection.ask("/hendelser?plan=small-1&forklar=1")
        let state = try await ToldState(from: connection)
        #expect(state.pages.first?.ending?.reason.isEmpty == false)
        #expect(state.pages.last?.ending == nil)
        #expect(state.pages.compactMap(\.ending?.reason).allSatisfy { !$0.contains("page") })
    }

    @Test("There is a choice of all plans, languages and themes")
    func options() async throws {
        struct Options: Decodable {
            struct Sample: Decodable { let name, title: String }
            struct Theme: Decodable { let name, title: String }
            let samples: [Sample]
            let languages: [String]
            let themes: [Theme]
        }
        let preview = try await RunningPreview(try TemplateFolder())
        let options = try JSONDecoder().decode(Options.self, from: Data(try await preview.get("/valg").bytes))
        #expect(options.samples.map(\.name) == ["small-1", "awkward-1"])
        #expect(options.samples.allSatisfy { !$0.title.isEmpty })
        #expect(options.themes.map(\.name) == ["elvebyen", "fjellheim", "havblikk"])
        #expect(options.themes.map(\.title) == ["Elvebyen", "Fjellheim", "Havblikk"])
        #expect(options.languages == ["nb", "nn", "en"])
    }
}
