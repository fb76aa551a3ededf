/// An HSE plan (*HMS-plan*) with everything that is scored or shown.
public struct Plan: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// The housing association (tenant) that serves it.
    public var association: SourceID
    /// When the plan was created.
    public var created: Day
    /// Language of the reports.
    public var language: ReportLanguage
    /// The housing company.
    public var company: HousingCompany
    /// Notification by SMS.
    public var sms: NotificationSetting
    /// Notification by *e-post*.
    public var email: NotificationSetting
    /// Users, former ones included.
    public var users: [User]
    /// Logins, in any order.
    public var logins: [Login]
    /// The yearly wheel, completed rows included.
    public var activities: [Activity]
    /// Deviations and measures, closed ones included.
    public var deviations: [Deviation]
    /// Risk assessments, revisions and drafts included.
    public var riskAssessments: [RiskAssessment]
    /// Contacts.
    public var contacts: [Contact]
    /// Documents the source has in the archive.
    public var archive: [ArchiveEntry]

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        association: SourceID,
        created: Day,
        language: ReportLanguage = .nb,
        company: HousingCompany,
        sms: NotificationSetting = NotificationSetting(isActive: true),
        email: NotificationSetting = NotificationSetting(isActive: true),
        users: [User] = [],
        logins: [Login] = [],
        activities: [Activity] = [],
        deviations: [Deviation] = [],
        riskAssessments: [RiskAssessment] = [],
        contacts: [Contact] = [],
        archive: [ArchiveEntry] = []
    ) {
        self.id = id
        self.association = association
        self.created = created
        self.language = language
        self.company = company
        self.sms = sms
        self.email = email
        self.users = users
        self.logins = logins
        self.activities = activities
        self.deviations = deviations
        self.riskAssessments = riskAssessments
        self.contacts = contacts
        self.archive = archive
    }
}
