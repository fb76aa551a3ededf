import Foundation
import Template

@testable import StatusReport

/// A folder of themes that is removed with the value that names it.
final class ThemeFolder {
    let path: String

    static let logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"40\"><path d=\"M0 0H60V40Z\"/></svg>"

    /// A theme that has nothing wrong with it, with some of its lines replaced.
    static func theme(_ replaced: [String: String] = [:]) -> String {
        var text = """
            name: Fjordbyen
            association: fjordbyen
            properties:
              --accent: "#0F4C81"
            logo:
              file: logo.svg
              alternative: Et fyr
            """
        for (old, new) in replaced { text = text.replacing(old, with: new) }
        return text
    }

    init(_ themes: [String: String], logo: [UInt8] = Array(ThemeFolder.logo.utf8)) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "themes-\(UUID().uuidString)")
        path = folder.path
        for (name, text) in themes {
            let theme = folder.appending(path: name)
            try FileManager.default.createDirectory(at: theme, withIntermediateDirectories: true)
            try text.write(to: theme.appending(path: "theme.yml"), atomically: true, encoding: .utf8)
            try Data(logo).write(to: theme.appending(path: "logo.svg"))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The themes, or all that is wrong with them.
    func read() -> Result<ThemeCatalog, TemplateErrors> {
        do throws(TemplateErrors) {
            return .success(try ThemeCatalog(folder: path))
        } catch {
            return .failure(error)
        }
    }
}
