import AnnualReview
import ArgumentParser
import HMSPlan
import Markup
import PlanStore
import Production

/// `hmsreview report`: one report, nothing changed.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Make one report without changing anything.",
        discussion: """
            EXAMPLES
              hmsreview report 123456785 --adviser ola@eksempel.no --output rapport.pdf
              hmsreview report 123456785 --adviser ola@eksempel.no --format html --output - | less
            """)

    /// What is wanted.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case pdf, html, json
    }

    @Argument(help: ArgumentHelp("Organisation number or plan id.", valueName: "ORGNR"))
    var company: String

    @Option(help: "pdf, html or json (the figures).")
    var format = Format.pdf

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output: String

    @OptionGroup var review: ReviewOptions
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
        let adviser = try review.requireAdviser()
        let runTime = review.runTime ?? Clock.now
        let preview = ReviewPreview(
            store: try storeOptions.openStore(), ruleSet: try .standard(), asOf: review.asOf ?? runTime.day,
            runTime: runTime)
        let made = try preview.review(company, adviser: adviser)
        let press = try ReportPress.standard()
        let report = try DeepStack.run { try press.makeWorker().makeReport(of: made) }
        for diagnostic in report.diagnostics { Console.error(diagnostic.description) }
        let bytes = bytes(of: report)
        try OutputFile(path: output).write(bytes)
        let warnings = report.diagnostics.map(\.description)
        try Receipt(file: output, bytes: bytes.count, pages: report.pageCount, warnings: warnings)
            .print(asJSON: outputOptions.json)
    }

    private func bytes(of report: FinishedReport) -> [UInt8] {
        switch format {
        case .pdf: report.pdf
        case .html: report.html
        case .json: report.json
        }
    }
}
