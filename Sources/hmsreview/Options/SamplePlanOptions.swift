import ArgumentParser
/// Which of the samples a command fills a template with.
struct SamplePlanOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A sample, for a quick answer; may be given more than once.", discussion: "Default: all of them.",
            valueName: "NAME"))
    var plan: [String] = []
}
