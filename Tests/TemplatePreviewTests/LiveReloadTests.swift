import Foundation
import Testing

@testable import TemplatePreview

@Suite("Live reload")
struct LiveReloadTests {
    @Test("An edit reaches the page: an event comes, and the picture is another one")
    func edit() async throws {
        let folder = try TemplateFolder()
        let preview = try await RunningPreview(folder)
        let connection = try RawConnection(preview)
        connection.ask("/hendelser?plan=small-1&sprak=nb")
        let before = try await ToldState(from: connection)
        #expect(!before.isStale)
        #expect(before.template.hasPrefix("statusrapport"))
        let first = try #require(before.pages.first)
        let picture = try await preview.get("/bilde/\(first.revision)?bredde=300")
        #expect(picture.status == 200)
        #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))

        let sheet = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/styles").sorted().first)
        try folder.write("styles/\(sheet)", try folder.read("styles/\(sheet)") + "\nh1 { letter-spacing: 3px }\n")
        let after = try await ToldState(from: connection, after: before.generation)
        let changed = try #require(after.pages.first)
        #expect(changed.revision != first.revision)
        #expect(
            after.pages.last?.revision == before.pages.last?.revision, "a page that looks as before keeps its picture")
        let another = try await preview.get("/bilde/\(changed.revision)?bredde=300")
        #expect(another.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(another.bytes != picture.bytes)
    }

    @Test("A broken template keeps the last good pages, and is told with file, line and source line")
    func broken() async throws {
        let folder = try TemplateFolder()
        let preview = try await RunningPreview(folder)
        let connection = try RawConnection(preview)
        connection.ask("/hendelser?plan=small-1&sprak=nb")
        let before = try await ToldState(from: connection)
        let report = try folder.read("report.html")
        try folder.write("report.html", report.replacing("</body>", with: "<p>{{titel}}</p></body>"))
        let broken = try await ToldState(from: connection, after: before.generation)
        #expect(broken.isStale)
        #expect(broken.pages.map(\.revision) == before.pages.map(\.revision))
        let problem = try #require(broken.diagnostics?.first)
        #expect(problem.severity == "error")
        #expect(problem.file == "report.html")
        #expect(problem.excerpt?[1].contains("titel") == true)
        let page = try await preview.get("/bilde/\(before.pages[0].revision)?bredde=200")
        #expect(page.status == 200)

        try folder.write("report.html", report)
        let mended = try await ToldState(from: connection, after: broken.generation)
        #expect(!mended.isStale)
        #expect(mended.pages.map(\.revision) == before.pages.map(\.revision))
    }

    @Test("A file in a folder that was not there before is watched too")
    func newFolder() async throws {
        let folder = try TemplateFolder()
        let preview = try await RunningPreview(folder)
        let connection = try RawConnection(preview)
        connection.ask("/hendelser?plan=small-1&sprak=nb")
        let before = try await ToldState(from: connection)
        try FileManager.default.createDirectory(atPath: folder.path + "/nytt", withIntermediateDirectories: false)
        let between = try await ToldState(from: connection, after: before.generation)
        try folder.write("nytt/fil.css", "p { color: red }")
        let after = try await ToldState(from: connection, after: between.generation)
        #expect(after.pages.map(\.revision) == before.pages.map(\.revision))
    }
}
