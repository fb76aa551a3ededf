import ArgumentParser
import Foundation
import Markup
import Typesetter

/// `hmsreview reference`: what designers look up.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Print the reference of the CSS subset, or explain a diagnostic's code.",
        discussion: """
            EXAMPLES
              hmsreview reference | less
              hmsreview reference template-unknown-name
              hmsreview reference --output Sources/Typesetter/Typesetter.docc/CSSReference.md
              hmsreview reference --diagnostics Sources/TemplateTools/TemplateTools.docc/Diagnostics
            """)

    @Argument(help: ArgumentHelp("A diagnostic's code, to be explained.", valueName: "CODE"))
    var code: String?

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    @Option(help: ArgumentHelp("Write a page for each diagnostic's code into a folder.", valueName: "DIR"))
    var diagnostics: String?

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        if let diagnostics { return try writePages(to: diagnostics) }
        let bytes = Array(try page().utf8)
        try OutputFile(path: output).write(bytes)
        try Receipt(file: output, bytes: bytes.count).print(asJSON: outputOptions.json)
    }

    private func page() throws -> String {
        guard let code else { return CSSReference.page }
        guard let entry = DiagnosticCatalogue.entry(code) else {
            throw CommandFailure("there is no diagnostic '\(code)'; hmsreview reference --diagnostics DIR writes all")
        }
        return entry.page
    }

    private func writePages(to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for page in DiagnosticCatalogue.documentation {
            try OutputFile(path: folder + "/" + page.name).write(Array(page.text.utf8))
        }
    }
}
