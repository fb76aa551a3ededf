public import HMSPlan

/// An automatic annual HSE review (*automatisk årlig HMS-gjennomgang*) of one plan: scores with every figure behind
/// them, what the report shows, and the decisions to apply.
///
/// A review is a value made by ``AnnualReview/review(_:)`` alone. It names the adviser who started it and nobody else;
/// other people appear as roles.
public struct Review: Hashable, Sendable, Codable {
    /// Plan, period and version.
    public var key: ReviewKey
    /// The day whose status is scored (R12).
    public var asOf: Day
    /// The day of the run, in Europe/Oslo.
    public var runDay: Day
    /// The true time of completion.
    public var runTime: Timestamp
    /// Whether it was forced for a plan that counted as reviewed.
    public var isForced: Bool
    /// The adviser who started it (R35).
    public var adviser: Adviser
    /// The housing association.
    public var association: AssociationReference
    /// The rules it was made with.
    public var ruleSet: RuleSetReference
    /// The limits of the rule set that the report prints.
    public var limits: RuleLimits
    /// The plan's revision that was read; the review is committed only against the same.
    public var planRevision: Int
    /// The plan's language: the report's.
    public var language: ReportLanguage
    /// The housing company.
    public var company: HousingCompany
    /// The total.
    public var total: TotalScore
    /// The themes, in the order they should be prioritised.
    public var themes: [ThemeScore]
    /// Measures to prioritise, three at most; empty where every theme is at the best level.
    public var priorities: [SuggestedMeasure]
    /// Remarks, in the report's order.
    public var remarks: [Remark]
    /// How the scores moved since the previous review.
    public var comparison: Comparison?
    /// SMS and e-mail, in this order.
    public var notifications: [NotificationFacts]
    /// The figures of *Innlogging*.
    public var login: LoginFacts
    /// The figures of *Aktiviteter*.
    public var activities: ActivityFacts
    /// The figures of *Avvik/tiltak*.
    public var deviations: DeviationFacts
    /// The figures of *Risikovurdering*.
    public var risk: RiskFacts
    /// The contacts.
    public var contacts: ContactFacts
    /// Regulation changes in force since 12 months that concern the company, newest first (R45).
    public var regulationChanges: [RegulationChange]
    /// What happens to the activity *Årlig HMS-gjennomgang*.
    public var annualActivity: AnnualActivityOutcome
    /// The changes to apply, in order.
    public var decisions: [Decision]

    /// The score of a theme.
    public func score(of theme: Theme) -> ThemeScore? {
        themes.first { $0.theme == theme }
    }
}
