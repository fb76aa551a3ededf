import Foundation
import Testing

@Suite("Documentation of the components")
struct ComponentPageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL
    private static let documentation = root.appending(path: "Sources/TemplateTools/TemplateTools.docc")

    private static func components() throws -> [String] {
        let folder = root.appending(path: "Templates/statusrapport/components").path
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { String($0.dropLast(5)) }
    }

    @Test("the page says of every component what the component's own first lines say")
    func sentences() throws {
        let page = try String(contentsOf: Self.documentation.appending(path: "Components.md"), encoding: .utf8)
        for name in try Self.components() {
            let file = Self.root.appending(path: "Templates/statusrapport/components/\(name).html")
            let text = try String(contentsOf: file, encoding: .utf8)
            let comment = try #require(text.firstMatch(of: /^\{\{!\s*(.*?)\s*\}\}/.dotMatchesNewlines()), "\(name)")
            #expect(page.contains("`components/\(name)`\n\n\(comment.1)\n"), "\(name): \(comment.1)")
        }
    }

    @Test("every component has a picture of at most 40 kB; Tests/Documentation/components.py makes them")
    func pictures() throws {
        let page = try String(contentsOf: Self.documentation.appending(path: "Components.md"), encoding: .utf8)
        for name in try Self.components() {
            #expect(page.contains("](component-\(name).png)"), "\(name)")
            let picture = Self.documentation.appending(path: "Resources/component-\(name).png")
            let size = try Data(contentsOf: picture).count
            #expect(size > 100 && size <= 40_000, "\(name): \(size)")
        }
    }
}
