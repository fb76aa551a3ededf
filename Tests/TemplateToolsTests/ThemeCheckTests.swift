import Foundation
import Markup
import StatusReport
import Testing

@testable import TemplateTools

@Suite("Check of a template under themes")
struct ThemeCheckTests {
    /// The program's template under a theme that is written here.
    private func check(_ properties: String) throws -> CheckedTemplate {
        let folder = FileManager.default.temporaryDirectory.appending(path: "theme-check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let theme = folder.appending(path: "fjord")
        try FileManager.default.createDirectory(at: theme, withIntermediateDirectories: true)
        try "name: Fjord\nassociation: fjord\nproperties:\n\(properties)\n".write(
            to: theme.appending(path: "theme.yml"), atomically: true, encoding: .utf8)
        return try CheckFixture.check(themes: try ThemeCatalog(folder: folder.path))
    }

    @Test("colours that stand out too little are told with the pair and the figures")
    func contrast() throws {
        let checked = try check("  --accent: \"#7FB2C4\"")
        let found = checked.diagnostics.filter { $0.code == "theme-contrast" }
        #expect(
            found.first?.message.hasPrefix("--on-accent (#FFFFFF) on --accent (#7FB2C4) has a contrast of 2.") == true)
        #expect(found.first?.message.hasSuffix("WCAG AA asks for 4.50") == true)
        #expect(found.first?.location?.start == SourceLocation.Position(line: 4, column: 3))
        // What the theme's colours do to the report itself is found too.
        #expect(
            checked.diagnostics.contains { $0.code == "contrast-low" && $0.hints.contains("seen with the theme fjord") }
        )
        #expect(checked.text().contains("  --accent: \"#7FB2C4\""))
    }

    @Test("a property that the template does not declare is told with those that it does")
    func property() throws {
        let checked = try check("  --ink: \"#000000\"")
        let found = try #require(checked.diagnostics.first { $0.code == "theme-property" })
        #expect(found.hints == ["styles/theme.css declares --accent, --accent-tint, --on-accent"])
        #expect(checked.hasErrors)
    }

    @Test("the themes that come with the program have nothing wrong with them")
    func standard() throws {
        let checked = try CheckFixture.check(
            themes: try ThemeCatalog(folder: PatchedTemplate.root + "/Templates/themes"))
        #expect(checked.diagnostics == [])
        #expect(checked.documents == 4)
    }
}
