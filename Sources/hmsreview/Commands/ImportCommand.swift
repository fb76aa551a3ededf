import ArgumentParser
import HMSPlan
import PlanStore

/// `hmsreview import`: takes a portfolio into the database, all or nothing.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a portfolio in the exchange format, all or nothing.",
        discussion: """
            The file is one JSON document or JSON Lines; 'hmsreview schema exchange' prints its JSON Schema. What reviews \
            have decided stays until the source sends it back; conflicts are listed.

            EXAMPLES
              hmsreview import portfolio.jsonl
              hmsreview import - --json < portfolio.json
            """)

    @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "FILE"))
    var file: String

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    /// So many problems are shown; the rest are counted.
    private static let shownProblems = 100

    func run() throws {
        let store = try storeOptions.openStore(creating: true)
        var reader = ExchangeReader(file: file == "-" ? "standard input" : file)
        let report: ImportReport
        do {
            report = try store.importing { portfolio in
                try PortfolioFile(path: file).read { chunk in
                    try reader.read(chunk) { try portfolio.take($0) }
                }
                try reader.finish { try portfolio.take($0) }
                if reader.errorCount > 0 { throw CommandFailure("\(file): nothing was imported") }
            }
        } catch let error as PlanStoreError {
            show(reader.found)
            throw CommandFailure("\(file): nothing was imported: \(error)")
        } catch {
            show(reader.found)
            throw error
        }
        show(reader.found)
        try show(report)
    }

    private func show(_ problems: [ExchangeProblem]) {
        for problem in problems.prefix(Self.shownProblems) { Console.error(problem.description) }
        if problems.count > Self.shownProblems { Console.error("… and \(problems.count - Self.shownProblems) more") }
    }

    private func show(_ report: ImportReport) throws {
        if outputOptions.json { return try JSONOutput.print(report) }
        guard !report.isEmpty else { return Console.print("Nothing has changed: \(report.unchanged) plans.") }
        Console.print(
            "\(report.added) plans added, \(report.changed) changed, \(report.unchanged) unchanged, \(report.removed) removed."
        )
        if report.acknowledged > 0 {
            Console.print("\(report.acknowledged) decisions of reviews have come back from the source.")
        }
        if report.kept > 0 {
            Console.print("\(report.kept) decisions of reviews are kept until the source sends them back.")
        }
        for conflict in report.conflicts { Console.print("conflict in \(conflict.plan): \(conflict.text)") }
    }
}
