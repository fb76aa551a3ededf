extension RuleSet {
    /// Lowest score of each level; below the last one it is the lowest level.
    public struct Levels: Hashable, Sendable, Codable {
        /// *Strålende* from here.
        public var excellent: Int
        /// *Meget bra* from here.
        public var veryGood: Int
        /// *Bra* from here.
        public var good: Int
        /// *Kan bli bedre* from here; lower is *Jobbing må til*.
        public var couldBeBetter: Int
    }

    /// Weights of the themes in percent; they add up to 100.
    public struct Weights: Hashable, Sendable, Codable {
        /// *Avvik/tiltak*.
        public var deviations: Int
        /// *Aktiviteter*.
        public var activities: Int
        /// *Risikovurdering*.
        public var riskAssessment: Int
        /// *Innlogging*.
        public var login: Int
    }

    /// Limits on the total.
    public struct Caps: Hashable, Sendable, Codable {
        /// The highest total while a theme is at the lowest level.
        public var lowestLevel: Int
        /// The highest total while no risk assessment is completed.
        public var noCompletedRiskAssessment: Int
    }

    /// Points for something that is at most so old.
    public struct AgeStep: Hashable, Sendable, Codable {
        /// Highest age in days; given instead of `months`.
        public var days: Int?
        /// Highest age in months; given instead of `days`.
        public var months: Int?
        /// Points.
        public var points: Int
    }

    /// *Innlogging* = recency + use.
    public struct LoginRules: Hashable, Sendable, Codable {
        /// Points for the age of the last login, newest first.
        public var recency: [AgeStep]
        /// Points for an older last login.
        public var older: Int
        /// Highest points for use.
        public var usePoints: Int
        /// Logins a month that give the highest points.
        public var loginsPerMonth: Int
        /// A last login older than so many months gets a remark (R38), fewest first.
        public var remarkMonths: [Int]
    }

    /// *Aktiviteter* = 100 − T + min(T/2, per completed × completed).
    public struct ActivityRules: Hashable, Sendable, Codable {
        /// Points taken per overdue activity.
        public var overdue: Int
        /// Points taken besides for each that is overdue for more than `longOverdueDays`.
        public var longOverdue: Int
        /// Days after which overdue is long overdue.
        public var longOverdueDays: Int
        /// Points given back per completed activity.
        public var completed: Int
        /// No points are given back beyond so many overdue.
        public var reliefLimit: Int
        /// Score of a plan without active activities.
        public var noneActive: Int
    }

    /// *Avvik/tiltak*: as activities, with a higher price for high priority.
    public struct DeviationRules: Hashable, Sendable, Codable {
        /// Points taken per overdue row.
        public var overdue: Int
        /// Points taken instead for an overdue row of high priority.
        public var overdueHighPriority: Int
        /// Points taken besides for each that is overdue for more than `longOverdueDays`.
        public var longOverdue: Int
        /// Days after which overdue is long overdue.
        public var longOverdueDays: Int
        /// Points given back per closed row.
        public var closed: Int
        /// No points are given back beyond so many overdue.
        public var reliefLimit: Int
        /// A row without a deadline counts as overdue so many days after it was registered.
        public var daysWithoutDeadline: Int
        /// Score where nothing is open and nothing was closed in 12 months.
        public var silence: Int
    }

    /// *Risikovurdering* = share of filled points + age of the newest completed assessment.
    public struct RiskRules: Hashable, Sendable, Codable {
        /// Points for all points filled.
        public var filled: Int
        /// A point with this product or more needs a measure to be filled.
        public var measureFromProduct: Int
        /// Points for the age of the newest completed assessment.
        public var completed: [AgeStep]
        /// Points for an older one.
        public var completedOlder: Int
        /// Points for the age of the newest draft where none is completed.
        public var draft: [AgeStep]
        /// Points for an older draft.
        public var draftOlder: Int
        /// Score of a plan without an assessment.
        public var none: Int
        /// A completed assessment older than so many months is called old.
        public var oldMonths: Int
        /// A completed assessment older than so many months is due for a new look.
        public var ageingMonths: Int
    }

    /// When a plan counts as reviewed ("Twice", DOMAIN §4).
    public struct ReviewedRules: Hashable, Sendable, Codable {
        /// An annual activity completed in the last so many days counts whatever its period.
        public var recentDays: Int
    }

    /// Sentences that decisions write. `{selskap}`, `{nivå}`, `{frist}` and `{antall}` are replaced.
    public struct DecisionTexts: Hashable, Sendable, Codable {
        /// Comment on the completed activity.
        public var activityComment: String
        /// Title of an annual review activity that has to be created.
        public var activityTitle: String
        /// Comment in the log of an activated channel, SMS.
        public var smsActivated: String
        /// Comment in the log of an activated channel, e-mail.
        public var emailActivated: String
        /// Notice in *Arbeidsportal*.
        public var adviserNotice: String
        /// Notice to the board in *Brukerportal*.
        public var boardNotice: String
        /// Flag: the new deadline is already past.
        public var nextDeadlinePassed: String
        /// Flag: several open annual activities.
        public var severalAnnualActivities: String
        /// Flag: no open annual activity.
        public var noAnnualActivity: String
        /// The five levels, best first.
        public var levels: [String]
    }
}
