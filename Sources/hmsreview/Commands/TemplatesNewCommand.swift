import ArgumentParser
import Foundation
import Production

/// `hmsreview templates new`: a template to begin with.
struct TemplatesNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a template as a copy of the status report's.",
        discussion: """
            EXAMPLES
              hmsreview templates new min-mal
            """)

    @Argument(help: ArgumentHelp("Folder to make; it must not exist.", valueName: "DIR"))
    var directory: String

    func validate() throws {
        guard !FileManager.default.fileExists(atPath: directory) else {
            throw ValidationError("\(directory) exists; name a folder that does not")
        }
    }

    func run() throws {
        let source = try ResourceFolders.find().templates + "/statusrapport"
        do {
            try FileManager.default.copyItem(atPath: source, toPath: directory)
            try rename(directory + "/template.yml")
        } catch {
            throw CommandFailure("\(directory): cannot be written: \(error.localizedDescription)")
        }
        Console.error(
            "\(directory): edit report.html, sections/ and styles/, then run hmsreview templates check \(directory)")
    }

    /// Gives the copy its folder's name, so that reports name the template they come from.
    private func rename(_ manifest: String) throws {
        let name = URL(filePath: directory).lastPathComponent
        let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try text.replacing("name: statusrapport", with: "name: \(quoted)")
            .write(toFile: manifest, atomically: true, encoding: .utf8)
    }
}
