import AnnualReview
import ArgumentParser
import Markup
import Production
import TemplateTools

/// `hmsreview templates schema`: what a template may name.
struct TemplatesSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print what a template may name, with types and examples.",
        discussion: """
            EXAMPLES
              hmsreview templates schema | grep score
              hmsreview templates schema --format html --output navn.html
            """)

    /// How the names are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html
    }

    @Option(help: "text, json or html.")
    var format = Format.text

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    func run() throws {
        let root = try ResourceFolders.find().templates + "/statusrapport"
        let schema = try SchemaDescription.statusReport(DirectoryResourceLoader(root: root), ruleSet: try .standard())
        let text =
            switch format {
            case .text: schema.text
            case .json: try schema.json() + "\n"
            case .html: schema.html
            }
        try OutputFile(path: output).write(Array(text.utf8))
    }
}
