extension SchemaRecord {
    static let activity = SchemaRecord(
        name: "activity", description: "An activity (aktivitet) of the yearly wheel (årshjul).",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .optional(
                "kind",
                .keyword([("annualReview", "Årlig HMS-gjennomgang"), ("other", "any other activity")]),
                "What it is, never guessed from the title.", default: .string("other")),
            .required("title", .title, "Title (tittel)."),
            .optional("category", .line, "Category (kategori), such as Brann.", default: .string("")),
            .optional(
                "frequency", .frequency,
                """
                How often it is repeated (hyppighet): once (engangs), weekly (ukentlig), monthly (månedlig), quarterly \
                (kvartalsvis), halfYearly (halvårlig), yearly (årlig), or every N years (hvert N. år), N from 2 to 99.
                """, default: .string("yearly")),
            .optional("created", .day, "When it was created (opprettet), where the source knows it."),
            .required("dueDate", .day, "Deadline (frist)."),
            .optional("completed", .timestamp, "True time of completion (utført); missing while it is to be done."),
            .optional("responsible", .line, "Who is responsible (ansvarlig): a role.", default: .string("")),
            .optional("comment", .prose, "Comment (kommentar).", default: .string("")),
            .optional("handbookReference", .line, "Slug of an article of the handbook."),
            .optional("isActive", .flag, "Whether the activity is in use (aktiv).", default: .bool(true)),
        ])

    static let deviation = SchemaRecord(
        name: "deviation", description: "A deviation or measure (avvik/tiltak); closed has a value when it is closed.",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .required("created", .day, "When it was registered (registrert)."),
            .optional(
                "kind", .keyword([("deviation", "avvik"), ("measure", "tiltak")]), "Deviation or measure.",
                default: .string("deviation")),
            .required("title", .title, "Title (tittel)."),
            .optional("details", .prose, "Longer description (beskrivelse).", default: .string("")),
            .optional(
                "status", .keyword([("open", "Åpen"), ("inProgress", "Under arbeid"), ("closed", "Lukket")]), "Status.",
                default: .string("open")),
            .optional(
                "priority", .keyword([("low", "Lav"), ("medium", "Middels"), ("high", "Høy")]), "Priority (prioritet).",
                default: .string("medium")),
            .optional("dueDate", .day, "Deadline (frist)."),
            .optional("closed", .timestamp, "When it was closed (lukket): exactly when the status is closed."),
            .optional("responsible", .line, "Who is responsible (ansvarlig): a role.", default: .string("")),
        ],
        conditions: [
            (
                "if",
                .object([
                    ("required", .list([.string("status")])),
                    ("properties", .object([("status", .object([("const", .string("closed"))]))])),
                ])
            ),
            (
                "then",
                .object([
                    ("required", .list([.string("closed")])),
                    ("properties", .object([("closed", .object([("type", .string("string"))]))])),
                ])
            ),
            ("else", .object([("properties", .object([("closed", .object([("type", .string("null"))]))]))])),
        ])

    static let riskAssessment = SchemaRecord(
        name: "riskAssessment", description: "A risk assessment (risikovurdering).",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .required("name", .filledLine, "Name (navn)."),
            .optional(
                "revisionOf", .id, "Id of the plan's risk assessment that this one supersedes (revisjon av)."),
            .required("created", .day, "When it was created (opprettet)."),
            .optional("completed", .timestamp, "When it was completed (ferdigstilt); missing for a draft (utkast)."),
            .optional("points", .list(.record(riskPoint)), "Its points (risikopunkter)."),
        ])

    static let riskPoint = SchemaRecord(
        name: "riskPoint", description: "A point of a risk assessment (risikopunkt); the risk is the product.",
        fields: [
            .required("id", .id, "Identity in the source system."),
            .required("title", .title, "What may happen (uønsket hendelse)."),
            .optional("probability", .integer(1...5), "Probability (sannsynlighet)."),
            .optional("consequence", .integer(1...5), "Consequence (konsekvens)."),
            .optional("measure", .prose, "Measure (tiltak).", default: .string("")),
        ])
}
