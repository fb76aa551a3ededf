import HMSPlan
import StatusReport

/// Everything a template of the overview may name.
struct PortfolioValues: ReportRecord {
    var language: String
    var title: String
    var logo: LogoValue?
    var heading: String
    var docline: String
    var association: String
    var subtitle: String
    var figures: [KeyFigure]
    var distribution: LevelChart?
    var noScores: String
    var themes: [ThemeRow]
    var movement: Movement?
    var noMovement: String
    var help: HelpSection
    var companies: CompanyTable
    var closing: String

    static let fields: [ReportField<PortfolioValues>] = [
        .text("language") { $0.language }, .text("title") { $0.title },
        .optional("logo") { $0.logo }, .text("heading") { $0.heading },
        .text("docline") { $0.docline }, .text("association") { $0.association }, .text("subtitle") { $0.subtitle },
        .list("figures") { $0.figures }, .optional("distribution") { $0.distribution },
        .text("noScores") { $0.noScores }, .list("themes") { $0.themes }, .optional("movement") { $0.movement },
        .text("noMovement") { $0.noMovement }, .record("help") { $0.help }, .record("companies") { $0.companies },
        .text("closing") { $0.closing },
    ]
}

extension PortfolioValues {
    /// The values of a portfolio in the texts' language.
    init(_ portfolio: PortfolioOverview, _ text: PortfolioTexts, template: String, theme: ReportTheme? = nil) {
        let year = String(portfolio.today.year)
        let name = portfolio.association.name
        self.init(
            language: text.languageTag,
            title: text(.title, ["lag": name, "dato": text.numeric(portfolio.today)]), logo: theme?.logoValue,
            heading: text(.heading),
            docline: text(.docline, ["år": year]), association: name,
            subtitle: text(.subtitle, ["lag": name, "dato": text.long(portfolio.today)]),
            figures: KeyFigure.all(portfolio, text), distribution: LevelChart(portfolio, text),
            noScores: text(.noScores, ["år": year]), themes: ThemeRow.all(portfolio.figures, text),
            movement: Movement(portfolio, text), noMovement: text(.movementNone, ["år": year]),
            help: HelpSection(portfolio, text), companies: CompanyTable(portfolio, text),
            closing: text(.closing, ["dato": text.long(portfolio.today), "mal": template]))
    }
}
