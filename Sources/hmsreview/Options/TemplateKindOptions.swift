import ArgumentParser

/// Which kind of document a template is for.
struct TemplateKindOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "statusrapport, or portefolje for the overview of an association's housing companies.", valueName: "KIND"))
    var kind = "statusrapport"
}
