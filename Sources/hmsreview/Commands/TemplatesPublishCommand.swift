import Archive
import ArgumentParser
import HMSPlan
import Markup
import Production
import StatusReport
import TemplateTools
import Typesetter

/// `hmsreview templates publish`: an immutable version of a template.
struct TemplatesPublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Check a template and file a version of it that never changes.",
        discussion: """
            The version is named by its name and version in template.yml, and by a hash over all its files, which \
            reports state as well. A template with errors or warnings is not published (exit code 1), unless warnings are \
            allowed; the same files again change nothing; other files need another version.

            EXAMPLES
              hmsreview templates publish min-mal
              hmsreview templates publish min-mal --archive /srv/arkiv --json
            """)

    @Argument(help: ArgumentHelp("The template's folder.", valueName: "DIR"))
    var directory: String

    @Flag(help: "Publish although the check has warnings; errors are never published.")
    var allowWarnings = false

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var outputOptions: OutputOptions

    /// What was published.
    struct Published: Encodable {
        let template: PublishedTemplate
        let isNew: Bool
    }

    func run() throws {
        let publisher = TemplatePublisher(
            DirectoryResourceLoader(root: directory), kinds: try .ofProgram(),
            fonts: try FontLibrary(directories: try ReportPress.fontDirectories()),
            themes: try ResourceFolders.find().themeCatalog(), catalogue: try catalogue.openArchive())
        let moment = Clock.now.description
        switch try DeepStack.run({ try publisher.publish(at: moment, allowsWarnings: allowWarnings) }) {
        case .refused(let checked):
            if outputOptions.json {
                Console.print(checked.json)
            } else {
                let way = checked.hasErrors ? "" : "; --allow-warnings publishes it as it is"
                Console.error(checked.text(isColoured: Console.isTerminal) + "\(directory): not published\(way)")
            }
            throw ExitCode(1)
        case .published(let template, let isNew):
            if outputOptions.json { return try JSONOutput.print(Published(template: template, isNew: isNew)) }
            Console.print("\(template) \(template.hash)")
            if !isNew { Console.error("\(template): published before, \(template.published)") }
        }
    }
}
