import ArgumentParser
import Foundation
import TemplateTools

/// `hmsreview templates new`: a template to begin with.
struct TemplatesNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a template as a copy of one that comes with the program.",
        discussion: """
            EXAMPLES
              hmsreview templates new min-mal
              hmsreview templates new min-oversikt --kind portefolje
            """)

    @Argument(help: ArgumentHelp("Folder to make; it must not exist.", valueName: "DIR"))
    var directory: String

    @OptionGroup var kind: TemplateKindOptions

    func validate() throws {
        guard !FileManager.default.fileExists(atPath: directory) else {
            throw ValidationError("\(directory) exists; name a folder that does not")
        }
    }

    func run() throws {
        let source = try TemplateKinds.ofProgram().installed(kind.kind)
        do {
            try FileManager.default.copyItem(atPath: source.folder, toPath: directory)
            try rename(directory + "/template.yml", source.kind.name)
        } catch {
            throw CommandFailure("\(directory): cannot be written: \(error.localizedDescription)")
        }
        Console.error(
            "\(directory): edit report.html, sections/ and styles/, then run hmsreview templates check \(directory)")
    }

    /// Gives the copy its folder's name, so that reports name the template they come from.
    private func rename(_ manifest: String, _ old: String) throws {
        let name = URL(filePath: directory).lastPathComponent
        let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try text.replacing("name: \(old)", with: "name: \(quoted)")
            .write(toFile: manifest, atomically: true, encoding: .utf8)
    }
}
