import Foundation

/// A copy of the status report's template that a test may edit, removed at the end.
final class TemplateFolder: Sendable {
    let path = NSTemporaryDirectory() + "hmsreview-preview-\(UUID().uuidString)"
    /// The themes that come with the program, in a folder beside it that may be edited too.
    var themes: String { path + "-temaer" }

    /// The project's folder.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    init() throws {
        try FileManager.default.copyItem(atPath: Self.project + "/Templates/statusrapport", toPath: path)
        try FileManager.default.copyItem(atPath: Self.project + "/Templates/themes", toPath: themes)
    }

    deinit { for folder in [path, themes] { try? FileManager.default.removeItem(atPath: folder) } }

    func read(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    /// Changes a theme's file.
    func editTheme(_ name: String, _ change: (String) -> String) throws {
        let file = "\(themes)/\(name)/theme.yml"
        let text = change(try String(contentsOfFile: file, encoding: .utf8))
        try text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    /// Writes a file as editors do, in place.
    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    }
}
