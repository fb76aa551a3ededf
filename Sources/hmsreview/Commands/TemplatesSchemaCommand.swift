import ArgumentParser
import Markup
import Production
import TemplateTools

/// `hmsreview templates schema`: what a template may name.
struct TemplatesSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print what a template may name, with types and examples.",
        discussion: """
            All names of the status report, or of the kind that a template of yours is written for, and the words of \
            its text file behind t.

            EXAMPLES
              hmsreview templates schema | grep score
              hmsreview templates schema min-mal
              hmsreview templates schema --kind portefolje
              hmsreview templates schema --format html --output navn.html
            """)

    /// How the names are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html
    }

    @Argument(
        help: ArgumentHelp("The template's folder; without it the one that comes with the program.", valueName: "DIR"))
    var directory: String?

    @OptionGroup var kind: TemplateKindOptions

    @Option(help: "text, json or html.")
    var format = Format.text

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    func run() throws {
        let kinds = try TemplateKinds.ofProgram()
        let root = try directory ?? kinds.installed(kind.kind).folder
        let schema = try SchemaDescription(of: DirectoryResourceLoader(root: root), kinds: kinds)
        let text =
            switch format {
            case .text: schema.text
            case .json: try schema.json() + "\n"
            case .html: schema.html
            }
        try OutputFile(path: output).write(Array(text.utf8))
    }
}
