extension SchemaRecord {
    static let plan = SchemaRecord(
        name: "plan", description: "An HMS plan (HMS-plan) with everything that is scored or shown.",
        fields: [
            .required("id", .id, "Identity in the source system, unique among the plans."),
            .required("association", .id, "Id of the housing association (boligbyggelag) that serves it."),
            .required("created", .day, "When the plan was created (opprettet)."),
            .optional(
                "language", .keyword([("nb", "bokmål"), ("nn", "nynorsk"), ("en", "English")]),
                "Language of the reports (språk).", default: .string("nb")),
            .required("company", .record(housingCompany), "The housing company (boligselskap)."),
            .optional(
                "sms", .record(notificationSetting), "Notification by SMS (varsling via SMS); missing is active."),
            .optional(
                "email", .record(notificationSetting),
                "Notification by e-mail (varsling via e-post); missing is active."),
            .optional("users", .list(.record(user)), "Users (brukere), former ones included; ids are unique."),
            .optional("logins", .list(.record(login)), "Logins (innlogginger), in any order."),
            .optional(
                "activities", .list(.record(activity)),
                "Activities (aktiviteter) of the yearly wheel (årshjul), completed ones included; ids are unique."),
            .optional(
                "deviations", .list(.record(deviation)),
                "Deviations and measures (avvik/tiltak), closed ones included; ids are unique."),
            .optional(
                "riskAssessments", .list(.record(riskAssessment)),
                "Risk assessments (risikovurderinger), revisions and drafts included; ids are unique."),
            .optional("contacts", .list(.record(contact)), "Contacts (kontakter); ids are unique."),
            .optional("archive", .list(.record(archiveEntry)), "Documents in the archive (arkiv)."),
        ])

    static let notificationSetting = SchemaRecord(
        name: "notificationSetting", description: "Whether a channel of notification (varsling) is active.",
        fields: [
            .optional("isActive", .flag, "Aktiv or Inaktiv.", default: .bool(true)),
            .optional("changedAt", .timestamp, "When it was last changed (endret)."),
            .optional(
                "changedBy",
                .keyword([("user", "bruker"), ("adviser", "rådgiver"), ("system", "automatic annual review")]),
                "Who changed it last."),
        ])

    static let user = SchemaRecord(
        name: "user", description: "A user (bruker) of a plan.",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .optional("name", .line, "Full name (navn).", default: .string("")),
            .optional(
                "role",
                .keyword([
                    ("chair", "styreleder"), ("boardMember", "styremedlem"), ("safetyOfficer", "HMS-ansvarlig"),
                    ("caretaker", "vaktmester"), ("adviser", "rådgiver"), ("superuser", "superbruker"),
                ]), "Role (rolle).", default: .string("boardMember")),
            .optional("isActive", .flag, "Whether the user still has access.", default: .bool(true)),
            .optional("lastLogin", .timestamp, "Last login (siste innlogging), where the source knows it."),
        ])

    static let login = SchemaRecord(
        name: "login", description: "One login (innlogging).",
        fields: [
            .required("user", .id, "Id of one of the plan's users."),
            .required("time", .timestamp, "When."),
        ])

    static let contact = SchemaRecord(
        name: "contact", description: "A contact (kontakt); what is missing is blank.",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .required("role", .filledLine, "What the contact is for, such as Elektriker."),
            .optional("name", .line, "Name (navn).", default: .string("")),
            .optional("phone", .line, "Telephone (telefon).", default: .string("")),
            .optional("email", .line, "E-mail address (e-post).", default: .string("")),
        ])

    static let archiveEntry = SchemaRecord(
        name: "archiveEntry", description: "A document that the source has in the customer's archive (kundens arkiv).",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .required("kind", .filledLine, "Type of document (dokumenttype)."),
            .required("date", .day, "Date of the document (dato)."),
            .required("sha256", .hash, "SHA-256 of the file: 64 hexadecimal digits in lower case."),
        ])
}
