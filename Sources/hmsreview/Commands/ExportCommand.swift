import ArgumentParser
import HMSPlan
import PlanStore

/// `hmsreview export`: gives the database back in the exchange format.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all plans in the exchange format.",
        discussion: """
            What was imported comes back exactly, with what reviews have decided since.

            EXAMPLES
              hmsreview export --output portfolio.jsonl
              hmsreview export --output - | gzip > portfolio.jsonl.gz
            """)

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let store = try storeOptions.openStore()
        var plans = 0
        try PortfolioFile(path: output).write { writer in
            try store.export { record in
                if case .plan = record { plans += 1 }
                try writer.write(record)
            }
        }
        try Receipt(file: output, plans: plans).print(asJSON: outputOptions.json)
    }
}
