import Foundation
import Testing

@testable import TemplatePreview

@Suite("Preview under a theme")
struct ThemedPreviewTests {
    @Test("A theme changes the pages and the HTML edition, and an edit of it reaches the page")
    func themed() async throws {
        let folder = try TemplateFolder()
        let preview = try await RunningPreview(folder)
        let plain = try RawConnection(preview), themed = try RawConnection(preview)
        plain.ask("/hendelser?plan=small-1&sprak=nb")
        themed.ask("/hendelser?plan=small-1&sprak=nb&tema=fjellheim")
        let (without, with) = (try await ToldState(from: plain), try await ToldState(from: themed))
        #expect(with.diagnostics?.isEmpty == true)
        let pictures = try await [without, with].asyncMap { state in
            try await preview.get("/bilde/\(state.pages[0].revision)?bredde=300").bytes
        }
        #expect(pictures[0] != pictures[1])
        let edition = try await preview.get("/utgave?plan=small-1&tema=fjellheim").bytes
        let html = String(decoding: edition, as: UTF8.self)
        #expect(html.contains("--accent:#6A3B63"))
        #expect(html.contains("data:image/svg+xml"))
        #expect(html.contains("Tre fjelltopper med sol bak"))

        try folder.editTheme("fjellheim") { $0.replacing("#6A3B63", with: "#123456") }
        let after = try await ToldState(from: themed, after: with.generation)
        #expect(after.pages[0].revision != with.pages[0].revision)
    }

    @Test("What is wrong with a theme is told, and the last good pages stay; a theme that there is not is told too")
    func broken() async throws {
        let folder = try TemplateFolder()
        let preview = try await RunningPreview(folder)
        let connection = try RawConnection(preview)
        connection.ask("/hendelser?plan=small-1&tema=havblikk")
        let before = try await ToldState(from: connection)
        try folder.editTheme("havblikk") { $0.replacing("--accent-tint", with: "--aksent") }
        let broken = try await ToldState(from: connection, after: before.generation)
        #expect(broken.isStale)
        #expect(broken.diagnostics?.map(\.code) == ["theme-property"])
        #expect(broken.diagnostics?.first?.excerpt?[1].contains("--aksent") == true)

        let other = try RawConnection(preview)
        other.ask("/hendelser?plan=small-1&tema=finnesikke")
        let missing = try await ToldState(from: other)
        #expect(missing.pages.isEmpty)
        #expect(missing.diagnostics?.map(\.code) == ["theme-missing"])
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
