import AnnualReview
import ArgumentParser
import HMSPlan

/// `hmsreview schema`: the published JSON Schemas.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print a JSON Schema: of the exchange format or of a review.",
        discussion: """
            EXAMPLES
              hmsreview schema exchange --output exchange.schema.json
              hmsreview schema review --output review.schema.json
            """)

    /// Formats with a published schema.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case exchange
        case review
    }

    @Argument(help: "exchange: what import reads and export writes; review: the review.json of reports.")
    var format = Format.exchange

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        switch format {
        case .exchange: try OutputFile(path: output).write(ExchangeSchema.document)
        case .review: try OutputFile(path: output).write(ReviewSchema.document)
        }
    }
}
