import AnnualReview
import ArgumentParser
import HMSPlan
import PlanStore
import Production

/// `hmsreview explain`: how a score comes about.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print how a score comes about, line by line.",
        discussion: """
            Changes nothing. Without an adviser the score is explained all the same.

            EXAMPLES
              hmsreview explain 123456785
              hmsreview explain 123456785 --as-of 2021-12-31 --json
            """)

    @Argument(help: ArgumentHelp("Organisation number or plan id.", valueName: "ORGNR"))
    var company: String

    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day. Default: today.", valueName: "YYYY-MM-DD"))
    var asOf: Day?

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let now = Clock.now
        let ruleSet = try RuleSet.standard()
        // Only the sentences of the measures are asked of it, and an explanation is in Bokmål.
        let press = try ReportPress.standard(ruleSet: ruleSet, only: .nb)
        let preview = ReviewPreview(
            store: try storeOptions.openStore(), ruleSet: ruleSet, asOf: asOf ?? now.day, runTime: now)
        let lines = try preview.reviewOfScores(company).explanation(measures: press.measures)
        if outputOptions.json { return try JSONOutput.print(lines) }
        for line in lines { Console.print(line.description) }
    }
}
