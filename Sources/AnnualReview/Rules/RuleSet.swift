/// The rules of a review as data (DESIGN decision 8): thresholds, points, weights, level limits, caps, keys of texts.
///
/// Read from YAML by ``init(yaml:)``; the default is ``standard()``. Every name of the file is a field here.
public struct RuleSet: Hashable, Sendable, Codable {
    /// Name, printed in the report.
    public var name: String
    /// Version, printed in the report.
    public var version: String
    /// Lowest score of each level.
    public var levels: Levels
    /// Weights in percent.
    public var weights: Weights
    /// Order of themes that could raise the total equally much.
    public var tieOrder: [Theme]
    /// Limits on the total.
    public var caps: Caps
    /// *Innlogging*.
    public var login: LoginRules
    /// *Aktiviteter*.
    public var activities: ActivityRules
    /// *Avvik/tiltak*.
    public var deviations: DeviationRules
    /// *Risikovurdering*.
    public var riskAssessment: RiskRules
    /// When a plan counts as reviewed.
    public var reviewed: ReviewedRules
    /// Measures: theme, finding, and the keys of one sentence for all levels or of one for each of the five.
    public var measures: [String: [String: [String]]]
    /// The sentences that decisions write into plans and portals, by language (`nb`, `nn`, `en`).
    public var decisionTexts: [String: DecisionTexts]
}
