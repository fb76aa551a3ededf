import Foundation

/// A file as qpdf writes it for people: each object by itself, streams as they are. Words in it can be changed.
enum ReadableFile {
    static let qpdf = "/usr/bin/qpdf"

    /// Whether qpdf is at hand.
    static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: qpdf) }

    /// The file in readable form.
    static func bytes(of file: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appendingPathComponent("in.pdf"), folder.appendingPathComponent("out.pdf"))
        try Data(file).write(to: input)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: qpdf)
        process.arguments = ["--qdf", "--object-streams=disable", "--no-original-object-ids", input.path, output.path]
        try process.run()
        process.waitUntilExit()
        return Array(try Data(contentsOf: output))
    }

    /// The bytes with the first occurrence of some words replaced; `nil` where they do not stand.
    static func replacing(_ words: String, with others: String, in bytes: [UInt8]) -> [UInt8]? {
        guard let range = Data(bytes).range(of: Data(words.utf8)) else { return nil }
        return Array(bytes[..<range.lowerBound]) + Array(others.utf8) + Array(bytes[range.upperBound...])
    }
}
