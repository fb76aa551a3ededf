public import ArgumentParser
import HMSPlan
public import SamplePortfolio

/// `hmsreview sample`: makes a fictional portfolio in the exchange format.
struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "Make a fictional portfolio in the exchange format.",
        discussion: """
            The same options give the same file. Nothing in it is real.

            EXAMPLES
              hmsreview sample --plans 900 --seed 7 --output portfolio.jsonl
              hmsreview sample --kind heavy --date 2022-01-24 --output -
            """)

    @Option(help: ArgumentHelp("Number of plans of a typical portfolio.", valueName: "N"))
    var plans = 60

    @Option(help: ArgumentHelp("Number from which everything is made.", valueName: "S"))
    var seed: UInt64 = 1

    @Option(help: "typical, small (one empty plan), heavy (one very large plan) or awkward.")
    var kind = SampleSettings.Kind.typical

    @Option(help: ArgumentHelp("The day the data tells up to.", discussion: "Default: today.", valueName: "YYYY-MM-DD"))
    var date: Day?

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func validate() throws {
        guard plans >= 1 else { throw ValidationError("--plans must be 1 or more") }
    }

    func run() throws {
        let settings = SampleSettings(kind: kind, plans: plans, seed: seed, day: date ?? Clock.today)
        let portfolio = SamplePortfolio(settings)
        try PortfolioFile.write(portfolio, to: output)
        try Receipt(file: output, plans: portfolio.planCount).print(asJSON: outputOptions.json)
    }
}

extension SampleSettings.Kind: ExpressibleByArgument {}
