import Foundation

/// A copy of the status report's template that a test may edit, removed at the end.
final class TemplateFolder: Sendable {
    let path = NSTemporaryDirectory() + "hmsreview-preview-\(UUID().uuidString)"

    /// The project's folder.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    init() throws {
        try FileManager.default.copyItem(atPath: Self.project + "/Templates/statusrapport", toPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func read(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    /// Writes a file as editors do, in place.
    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    }
}
