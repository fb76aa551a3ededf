import Markup
import Testing

@testable import StatusReport

@Suite("A theme over a template")
struct ThemedLoaderTests {
    private static let template = MemoryResourceLoader([
        "template.yml": Array(
            "name: x\nversion: '1'\nschema: statusrapport/1\ndocument: a.html\nlocales: [nb]\n".utf8)
            + Array("theme:\n  styles: theme.css\n  images: [bilder/forside.png]\n".utf8),
        "theme.css": Array("/* --gone: 1 */ :root{--accent:#111111; --tint : #EEEEEE}".utf8),
        "bilder/forside.png": [1, 2, 3],
    ])

    private func parts() throws -> ThemableParts { try #require(try TemplateManifest(Self.template).theme) }

    private func theme(_ changes: [String: String] = [:]) throws -> ReportTheme {
        try #require(try ThemeFolder(["fjord": ThemeFolder.theme(changes)]).read().get().themes.first)
    }

    @Test("custom properties are laid behind the template's own, images in place of them")
    func overlay() throws {
        let theme = try theme(["logo:": "images:\n  bilder/forside.png: logo.svg\nlogo:"])
        let loader = ThemedLoader(Self.template, theme: theme, parts: try parts())
        let styles = String(decoding: try loader.load("/theme.css", relativeTo: "").bytes, as: UTF8.self)
        #expect(styles.hasPrefix("/* --gone: 1 */ :root{--accent:#111111; --tint : #EEEEEE}"))
        #expect(styles.hasSuffix(":root{--accent:#0F4C81}\n"))
        let image = try loader.load("forside.png", relativeTo: "bilder/a.html")
        #expect(image.bytes == Array(ThemeFolder.logo.utf8))
        // Never the template's name: what is kept by name must not be another theme's.
        #expect(image.name.hasPrefix("theme/fjord/"))
        let logo = try #require(theme.logoValue)
        #expect(try loader.load(logo.source, relativeTo: "a.html").bytes == Array(ThemeFolder.logo.utf8))
        #expect(throws: Diagnostic.self) { try loader.load("/finnes-ikke.css", relativeTo: "") }
    }

    @Test("only what the template declares can be changed")
    func unknown() throws {
        let theme = try theme([
            "  --accent: ": "  --ink: \"#000000\"\n  --accent: ", "logo:": "images:\n  a.png: logo.svg\nlogo:",
        ])
        let styles = try ThemableStyles(try parts(), loader: Self.template)
        #expect(styles.properties.map(\.name) == ["--accent", "--tint"])
        #expect(styles.value(of: "--tint") == "#EEEEEE")
        let problems = theme.problems(over: try parts(), styles: styles)
        #expect(problems.map(\.code) == ["theme-property", "theme-image"])
        #expect(problems.first?.location?.start.line == 4)
        #expect(problems.first?.hints == ["theme.css declares --accent, --tint"])
    }
}
