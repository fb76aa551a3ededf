import AnnualReview
import HMSPlan

/// Everything a template of the status report may name.
struct ReportValues: ReportRecord {
    var language: String
    var languageCode: String
    var title: String
    var logo: LogoValue?
    var front: FrontPage
    var showsContents: Bool
    var administration: AdministrationPage
    var calculation: CalculationTable
    var usage: UsageSection
    var activities: FollowUpSection
    var deviations: FollowUpSection
    var risk: RiskSection
    var buildingQuestion: String
    var contacts: ContactSection
    var regulations: RegulationSection
    var deviationOverview: DeviationOverview
    var activityOverview: ActivityOverview
    var deviationList: DeviationList
    var activityList: ActivityList
    var closing: String

    static let fields: [ReportField<ReportValues>] = [
        .text("language") { $0.language }, .text("languageCode") { $0.languageCode }, .text("title") { $0.title },
        .optional("logo") { $0.logo }, .record("front") { $0.front }, .flag("showsContents") { $0.showsContents },
        .record("administration") { $0.administration }, .record("calculation") { $0.calculation },
        .record("usage") { $0.usage }, .record("activities") { $0.activities },
        .record("deviations") { $0.deviations }, .record("risk") { $0.risk },
        .text("buildingQuestion") { $0.buildingQuestion }, .record("contacts") { $0.contacts },
        .record("regulations") { $0.regulations }, .record("deviationOverview") { $0.deviationOverview },
        .record("activityOverview") { $0.activityOverview }, .record("deviationList") { $0.deviationList },
        .record("activityList") { $0.activityList }, .text("closing") { $0.closing },
    ]
}

extension ReportValues {
    /// The values of a review, in the text bank's language.
    ///
    /// - Parameters:
    ///   - template: name and version of the template, as the closing line prints them.
    ///   - theme: whose logo it shows.
    init(_ review: Review, _ text: TextBank, template: String, theme: ReportTheme? = nil) {
        self.init(
            language: text.languageTag, languageCode: text.language.rawValue,
            title: Self.title(review, text), logo: theme?.logoValue,
            front: FrontPage(review, text), showsContents: PageEstimate(review).showsContents,
            administration: AdministrationPage(review, text), calculation: CalculationTable(review, text),
            usage: UsageSection(review, text), activities: FollowUpSection(activities: review, text),
            deviations: FollowUpSection(deviations: review, text), risk: RiskSection(review, text),
            buildingQuestion: text(.buildingQuestion, ["lag": review.association.name]),
            contacts: ContactSection(review.contacts, text),
            regulations: RegulationSection(review, text),
            deviationOverview: DeviationOverview(review, text), activityOverview: ActivityOverview(review, text),
            deviationList: DeviationList(review, text), activityList: ActivityList(review, text),
            closing: Self.closing(review, text, template: template))
    }

    /// The document's title.
    static func title(_ review: Review, _ text: TextBank) -> String {
        text(.frontTitle, ["selskap": review.company.name, "dato": text.numeric(review.asOf)])
    }

    private static func closing(_ review: Review, _ text: TextBank, template: String) -> String {
        let line = text(
            .closing,
            [
                "dato": text.long(review.runDay), "regelsett": "\(review.ruleSet.name) \(review.ruleSet.version)",
                "mal": template,
            ])
        guard review.key.version > 1 else { return line }
        return line + " "
            + text(.closingVersion, count: review.key.version, ["år": String(review.key.period)])
    }
}
