import ArgumentParser

/// `hmsreview templates`: tools for those who design reports.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Check, describe and begin templates of the status report.",
        subcommands: [TemplatesCheckCommand.self, TemplatesSchemaCommand.self, TemplatesNewCommand.self])
}
