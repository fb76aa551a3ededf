extension SchemaRecord {
    /// Every record with a definition of its own, outermost first.
    static let all = [
        header, association, adviser, plan, housingCompany, address, cadastralUnit, startPicture, notificationSetting,
        user, login, activity, deviation, riskAssessment, riskPoint, contact, archiveEntry, regulationChange,
        handbookArticle, newsItem,
    ]

    static let header = SchemaRecord(
        name: "header", description: "What a file says of itself.",
        fields: [
            .required("format", .constant(.string(ExchangeHeader.formatName)), "The name of the format."),
            .required("version", .constant(.integer(1)), "The version of the format."),
            .required(
                "exportedAt", .timestamp,
                "When the source system wrote the file; a file older than the last of an association is refused."),
            .required(
                "extent",
                .keyword([
                    ("full", "everything of the associations in the file, plans that are absent were deleted"),
                    ("delta", "only what changed, absence means nothing"),
                ]), "What the file holds."),
        ])

    static let association = SchemaRecord(
        name: "association", description: "A housing association (boligbyggelag), the tenant.",
        fields: [
            .required("id", .id, "Identity in the source system, unique among the associations."),
            .required("name", .filledLine, "Name as it is printed."),
            .optional("advisers", .list(.record(adviser)), "Advisers (rådgivere), who start reviews."),
        ])

    static let adviser = SchemaRecord(
        name: "adviser", description: "An adviser (rådgiver) of a housing association.",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .required("name", .filledLine, "Full name."),
            .required("email", .filledLine, "E-mail address (e-post)."),
        ])

    static let regulationChange = SchemaRecord(
        name: "regulationChange", description: "A change of laws or regulations (endring i regelverket).",
        fields: [
            .required("id", .id, "Identity, unique among the changes."),
            .required("inForce", .day, "When it takes effect (i kraft)."),
            .required("title", .filledLine, "Title (tittel)."),
            .optional("summary", .text(5000, isFilled: false), "One or two sentences.", default: .string("")),
            .required("reference", .filledLine, "Legal reference (hjemmel), such as FOR-2009-08-03-1028."),
            .optional(
                "appliesTo", .list(.keyword(companyKinds)), "Kinds of housing company it concerns; none means all."),
            .optional("handbookReference", .line, "Slug of an article of the handbook."),
        ])

    static let handbookArticle = SchemaRecord(
        name: "handbookArticle", description: "An article of the HMS handbook (HMS-håndboken).",
        fields: [
            .required("slug", .filledLine, "Part of an address that names it, unique among the articles."),
            .required("version", .integer(1...Int.max), "Version (versjon)."),
            .optional("title", .line, "Title (tittel).", default: .string("")),
        ])

    static let newsItem = SchemaRecord(
        name: "newsItem", description: "A news item (nyhet) in one or both portals.",
        fields: [
            .required("id", .id, "Identity in the source system, unique among the news."),
            .required("title", .filledLine, "Title (tittel)."),
            .required("body", .text(100_000, isFilled: true), "Text (brødtekst)."),
            .optional(
                "portals", .list(.keyword([("adviser", "Arbeidsportal"), ("board", "Brukerportal")])),
                "Where it appears."),
            .required("publishedAt", .timestamp, "When it was published (publisert)."),
            .optional("articles", .list(.line), "Slugs of articles of the handbook that it links to."),
            .optional(
                "blursImages", .flag, "Whether pictures are blurred in PDF (bilder bløres).", default: .bool(false)),
        ])

    /// The kinds of a housing company.
    static let companyKinds = [
        ("housingCooperative", "borettslag"), ("condominium", "eierseksjonssameie"), ("garageCompany", "garasjelag"),
        ("other", "annet"),
    ]
}
