import ArgumentParser

/// `hmsreview templates`: tools for those who design reports.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Begin, preview, check, publish and compare templates.",
        subcommands: [
            TemplatesNewCommand.self, TemplatesPreviewCommand.self, TemplatesCheckCommand.self,
            TemplatesSchemaCommand.self, TemplatesPublishCommand.self, TemplatesVersionsCommand.self,
            TemplatesDiffCommand.self,
        ])
}
