import Foundation
import Testing

/// The program as its users call it: a process with arguments, a folder of its own, and what it prints.
final class Program {
    let folder: URL

    /// What a call gave.
    struct Result {
        let exitCode: Int32
        let output: String
        let errors: String

        /// The output as JSON.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
        }
        /// The output as a list of JSON objects.
        func rows() throws -> [[String: Any]] { try #require(try json() as? [[String: Any]]) }
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// The program beside the tests.
    private static var executable: URL {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "hmsreview")
    }

    /// The package, with its templates and fonts.
    private static var package: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    }

    /// A call that has been started.
    ///
    /// - Parameter changes: what its environment has otherwise.
    func start(
        _ arguments: [String], environment changes: [String: String] = [:]
    ) throws -> (process: Process, output: URL, errors: URL) {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["HMSREVIEW_RESOURCES"] = Self.package.path
        environment["HMSREVIEW_DATABASE"] = path("plans.sqlite")
        environment["HMSREVIEW_ARCHIVE"] = path("archive")
        environment["HMSREVIEW_ADVISER"] = nil
        process.environment = environment.merging(changes) { $1 }
        let output = folder.appending(path: "output-\(UUID().uuidString)")
        let errors = folder.appending(path: "errors-\(UUID().uuidString)")
        for url in [output, errors] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return (process, output, errors)
    }

    /// Calls the program and waits for it.
    @discardableResult
    func call(_ arguments: String...) throws -> Result {
        let (process, output, errors) = try start(arguments)
        process.waitUntilExit()
        return Result(
            exitCode: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// A database with a small fictional portfolio.
    static func withPortfolio(plans: Int = 3) throws -> Program {
        let program = try Program()
        let file = program.path("portfolio.jsonl")
        #expect(
            try program.call("sample", "--plans", "\(plans)", "--date", "2022-01-24", "--output", file).exitCode == 0)
        #expect(try program.call("import", file).exitCode == 0)
        return program
    }

    /// Runs the review as of the year's end.
    func review(_ arguments: String...) throws -> Result {
        let options = ["--as-of", "2021-12-31", "--run-time", "2022-01-25T08:00:00Z", "--adviser", Self.adviser]
        let (process, output, errors) = try start(["run"] + arguments + options)
        process.waitUntilExit()
        return Result(
            exitCode: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    static let adviser = "demo.radgiver@eksempel.no"
}
