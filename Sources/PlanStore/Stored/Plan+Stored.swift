import HMSPlan

extension Plan {
    /// A plan as `StoredJSON` writes it; `nil` where it was written otherwise.
    init?(stored bytes: UnsafeBufferPointer<UInt8>) {
        var reader = StoredReader(bytes)
        guard let plan = reader.object(Plan.members), reader.isAtEnd else { return nil }
        self = plan
    }

    private static func members(_ reader: inout StoredReader) -> Plan? {
        guard reader.has("activities"), let activities = reader.list(Activity.stored),
            reader.has("archive"), let archive = reader.list(ArchiveEntry.stored),
            let association = reader.id("association"),
            reader.has("company"), let company = HousingCompany.stored(&reader),
            reader.has("contacts"), let contacts = reader.list(Contact.stored),
            let created = reader.day("created"),
            reader.has("deviations"), let deviations = reader.list(Deviation.stored),
            reader.has("email"), let email = NotificationSetting.stored(&reader),
            let id = reader.id("id"), let language = reader.value("language", ReportLanguage.self),
            reader.has("logins"), let logins = reader.list(Login.stored),
            reader.has("riskAssessments"), let riskAssessments = reader.list(RiskAssessment.stored),
            reader.has("sms"), let sms = NotificationSetting.stored(&reader),
            reader.has("users"), let users = reader.list(User.stored)
        else { return nil }
        return Plan(
            id: id, association: association, created: created, language: language, company: company, sms: sms,
            email: email, users: users, logins: logins, activities: activities, deviations: deviations,
            riskAssessments: riskAssessments, contacts: contacts, archive: archive)
    }
}
