import Foundation
import Markup
import Template
import Testing

@testable import StatusReport

@Suite("Themes of associations")
struct ThemeCatalogTests {
    @Test("a theme is found by its folder's name and by its association")
    func found() throws {
        let catalog = try ThemeFolder(["fjord": ThemeFolder.theme()]).read().get()
        let theme = try #require(catalog.theme(ofAssociation: "fjordbyen"))
        #expect(theme.title == "Fjordbyen")
        #expect(theme.properties.map(\.value) == ["#0F4C81"])
        #expect(theme.logo?.alternative == "Et fyr")
        #expect(catalog.theme(named: "fjord") == theme)
        #expect(catalog.theme(named: "fjordbyen") == nil)
        #expect(try ThemeCatalog(folder: "/finnes/ikke") == ThemeCatalog())
    }

    @Test(
        "what is wrong with a theme has its code and its place",
        arguments: [
            ("name: Fjordbyen", "navn: Fjordbyen", "theme-unknown-name", 1, 1),
            ("name: Fjordbyen", "name:", "theme-missing-name", 1, 1),
            ("\"#0F4C81\"", "petrol", "theme-value", 4, 13),
            ("\"#0F4C81\"", "\"red;}body{display:none\"", "theme-value", 4, 13),
            ("  alternative: Et fyr", "", "theme-alternative", 6, 3),
            ("file: logo.svg", "file: ../fjord/logo.svg", "theme-image", 6, 9),
            ("file: logo.svg", "file: finnes-ikke.svg", "theme-image", 6, 9),
            ("association: fjordbyen", "", "theme-association", 1, 1),
            ("  --accent: ", "\t--accent: ", "theme-syntax", 4, 1),
        ] as [(String, String, Diagnostic.Code, Int, Int)])
    func codes(old: String, new: String, code: Diagnostic.Code, line: Int, column: Int) throws {
        let folder = try ThemeFolder(["fjord": ThemeFolder.theme([old: new])])
        guard case .failure(let errors) = folder.read() else {
            Issue.record("the theme was taken")
            return
        }
        let diagnostic = try #require(errors.diagnostics.first { $0.code == code })
        #expect(diagnostic.location?.file.hasSuffix("fjord/theme.yml") == true)
        #expect(diagnostic.location?.start == SourceLocation.Position(line: line, column: column))
        #expect(!diagnostic.hints.isEmpty)
    }

    @Test("a logo is PNG or SVG, of a size that prints, and no more than 256 KB")
    func sizes() throws {
        func code(_ bytes: [UInt8]) throws -> Diagnostic.Code? {
            guard case .failure(let errors) = try ThemeFolder(["fjord": ThemeFolder.theme()], logo: bytes).read() else {
                return nil
            }
            return errors.diagnostics.first?.code
        }
        let head: [UInt8] = ThemeImage.signature + [0, 0, 0, 13] + Array("IHDR".utf8)
        #expect(try code(head + [0, 0, 1, 0, 0, 0, 0, 40]) == "theme-image-size")
        #expect(try code(head + [0, 0, 1, 0, 0, 0, 0, 200]) == nil)
        #expect(try code(Array("GIF89a".utf8)) == "theme-image")
        let large = ThemeFolder.logo + String(repeating: " ", count: 256 << 10)
        #expect(try code(Array(large.utf8)) == "theme-image-size")
    }

    @Test("an association has one theme")
    func shared() throws {
        let folder = try ThemeFolder(["a": ThemeFolder.theme(), "b": ThemeFolder.theme()])
        guard case .failure(let errors) = folder.read() else {
            Issue.record("two themes were taken")
            return
        }
        #expect(errors.diagnostics.map(\.code) == ["theme-association"])
        #expect(errors.diagnostics.first?.message == "'fjordbyen' has two themes: a and b")
    }

    @Test("the themes that come with the program are right, and differ")
    func standard() throws {
        let folder = URL(filePath: ReportFixture.folder).deletingLastPathComponent().path
        let catalog = try ThemeCatalog(folder: folder + "/themes")
        #expect(catalog.themes.map(\.name) == ["elvebyen", "fjellheim", "havblikk"])
        #expect(Set(catalog.themes.compactMap { $0.properties.first?.value }).count == 3)
        #expect(catalog.themes.allSatisfy { $0.logo != nil })
    }
}
