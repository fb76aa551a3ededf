import AnnualReview
import ArgumentParser
import HMSPlan
import Markup
import PlanStore
import PortfolioReport
import Production

/// `hmsreview report`: one report, nothing changed.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Make one report without changing anything.",
        discussion: """
            EXAMPLES
              hmsreview report 123456785 --adviser ola@eksempel.no --output rapport.pdf
              hmsreview report 123456785 --adviser ola@eksempel.no --format html --output - | less
              hmsreview report 123456785 --adviser ola@eksempel.no --theme fjellheim --output rapport.pdf
              hmsreview report --portfolio "Havblikk Boligbyggelag" --output portefolje.pdf
            """)

    /// What is wanted.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case pdf, html, json
    }

    @Argument(help: ArgumentHelp("Organisation number or plan id.", valueName: "ORGNR"))
    var company: String?

    @Option(
        help: ArgumentHelp(
            "The overview of all housing companies of an association, by its id or name.", valueName: "ASSOCIATION"))
    var portfolio: String?

    @Option(help: "pdf, html or json (the figures).")
    var format = Format.pdf

    @Option(
        help: ArgumentHelp("Language of a portfolio's overview: nb, nn or en.", valueName: "LANG"),
        transform: Self.language)
    var language = ReportLanguage.nb

    @Option(
        help: ArgumentHelp(
            "The theme, or 'none' for the template as it is. Without it, that of the company's association.",
            valueName: "NAME"))
    var theme: String?

    @Option(help: ArgumentHelp("Where to write; - is standard output.", valueName: "FILE"))
    var output: String

    @OptionGroup var review: ReviewOptions
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var outputOptions: OutputOptions

    func validate() throws {
        guard (company == nil) != (portfolio == nil) else {
            throw ValidationError("name one housing company, or an association with --portfolio")
        }
    }

    func run() throws {
        let report = try company.map(companyReport) ?? portfolioReport(portfolio ?? "")
        for diagnostic in report.diagnostics { Console.error(diagnostic.description) }
        let bytes = bytes(of: report)
        try OutputFile(path: output).write(bytes)
        let warnings = report.diagnostics.map(\.description)
        try Receipt(file: output, bytes: bytes.count, pages: report.pageCount, warnings: warnings)
            .print(asJSON: outputOptions.json)
    }

    private func companyReport(_ company: String) throws -> FinishedReport {
        let adviser = try review.requireAdviser()
        let runTime = review.runTime ?? Clock.now
        let ruleSet = try RuleSet.standard()
        let preview = ReviewPreview(
            store: try storeOptions.openStore(), ruleSet: ruleSet, asOf: review.asOf ?? runTime.day, runTime: runTime)
        let made = try preview.review(company, adviser: adviser)
        let press = try ReportPress.standard(ruleSet: ruleSet, choice: themeChoice, only: made.language)
        return try DeepStack.run { try press.makeWorker().makeReport(of: made) }
    }

    private func portfolioReport(_ name: String) throws -> FinishedReport {
        let store = try storeOptions.openStore()
        let runTime = review.runTime ?? Clock.now
        let today = review.asOf ?? runTime.day
        let association = try association(name, in: store)
        try store.refreshIndex()
        let recent = today.adding(days: -(try RuleSet.standard().reviewed.recentDays))
        guard let overview = try PortfolioOverview(of: association.id, in: store, today: today, recent: recent) else {
            throw CommandFailure("\(name): the association is no longer there")
        }
        let press = try PortfolioPress.standard(language: language, choice: themeChoice)
        return try DeepStack.run { try press.makeReport(of: overview, time: runTime) }
    }

    /// The association of an id or a name.
    private func association(_ name: String, in store: SQLitePlanStore) throws -> Association {
        let all = try store.associations()
        let found = all.filter { $0.id.text == name }
        let named = found.isEmpty ? all.filter { $0.name.lowercased() == name.lowercased() } : found
        guard let association = named.first else {
            let names = all.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
            throw CommandFailure("\(name): no association has that id or name; there are: \(names)")
        }
        guard named.count == 1 else {
            let ids = named.map(\.id.text).joined(separator: ", ")
            throw CommandFailure("\(name): several associations have that name; name one by id: \(ids)")
        }
        return association
    }
}

extension ReportCommand {
    private static func language(_ text: String) throws -> ReportLanguage {
        guard let language = ReportLanguage(rawValue: text) else {
            throw ValidationError("--language is nb, nn or en")
        }
        return language
    }

    private var themeChoice: ThemeChoice {
        switch theme {
        case nil: .association
        case "none": .none
        case .some(let name): .named(name)
        }
    }

    private func bytes(of report: FinishedReport) -> [UInt8] {
        switch format {
        case .pdf: report.pdf
        case .html: report.html
        case .json: report.json
        }
    }
}
