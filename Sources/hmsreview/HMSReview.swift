import ArgumentParser
import Production

/// The command line: one binary, everything a portfolio needs.
@main
struct HMSReview: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hmsreview",
        abstract: "Automatic annual HSE review (automatisk årlig HMS-gjennomgang) of Norwegian housing companies.",
        discussion: """
            Reads each company's HSE plan, scores it, builds the status report as PDF and HTML, files both in the \
            archive, completes the activity «Årlig HMS-gjennomgang» with its next deadline, and posts the notices.

            Results go to standard output, diagnostics to standard error. Exit code 0: done; 1: something failed; \
            2: wrong usage.
            """,
        version: EngineVersion.current,
        subcommands: [
            SampleCommand.self, ImportCommand.self, ExportCommand.self, RunCommand.self, ExplainCommand.self,
            ReportCommand.self, PrintCommand.self, InspectCommand.self, NoticesCommand.self,
            UndoNotificationCommand.self, ArchiveCommand.self, SchemaCommand.self, ReferenceCommand.self,
            ServeCommand.self,
            ConfigCommand.self,
            UsersCommand.self, TokensCommand.self, TemplatesCommand.self,
        ])

    /// Runs the command; wrong usage ends with 2, as Unix programs do.
    static func main() {
        Allocation.keepFreedMemory()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            Console.error(failure.description)
            Console.exit(1)
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code.isSuccess { Console.print(text) } else if !text.isEmpty { Console.error(text) }
            Console.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}
