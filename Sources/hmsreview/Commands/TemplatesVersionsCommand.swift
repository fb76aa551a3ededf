import Archive
import ArgumentParser

/// `hmsreview templates versions`: what has been published.
struct TemplatesVersionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions", abstract: "List the published versions of templates.",
        discussion: """
            EXAMPLES
              hmsreview templates versions
              hmsreview templates versions --json
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let templates = try catalogue.openArchive().templates()
        if outputOptions.json { return try JSONOutput.print(templates) }
        guard !templates.isEmpty else { return Console.error("No template has been published.") }
        for template in templates {
            let size = template.files.reduce(0) { $0 + $1.size }
            Console.print(
                "\(template.hash.hexadecimal.prefix(12))  \(template.published)  \(template)  "
                    + "\(template.files.count) files, \(size) bytes")
        }
    }
}
