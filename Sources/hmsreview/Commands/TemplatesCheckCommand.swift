import ArgumentParser
import Markup
import Production
import TemplateTools
import Typesetter

/// `hmsreview templates check`: everything that is wrong with a template.
struct TemplatesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a template against its schema, all samples, languages and themes.",
        discussion: """
            Exit code 1 where there are errors; warnings alone give 0.

            EXAMPLES
              hmsreview templates check Templates/statusrapport
              hmsreview templates check min-mal --plan typical-1
              hmsreview templates check min-mal --json
            """)

    @Argument(help: ArgumentHelp("The template's folder.", valueName: "DIR"))
    var directory: String

    @OptionGroup var plans: SamplePlanOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let check = TemplateCheck(
            DirectoryResourceLoader(root: directory), kinds: try .ofProgram(),
            fonts: try FontLibrary(directories: try ReportPress.fontDirectories()),
            themes: try ResourceFolders.find().themeCatalog())
        let names = plans.plan
        let checked = try DeepStack.run { try check.run(names) }
        if outputOptions.json {
            Console.print(checked.json)
        } else {
            Console.print(String(checked.text(isColoured: Console.isTerminal).dropLast()))
        }
        if checked.hasErrors { throw ExitCode(1) }
    }
}
