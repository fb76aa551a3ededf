/// The templates that this server makes reports from, for those who design them.
struct TemplatesPage: PageRecord {
    var templates: [ShelvedTemplate]

    /// A template.
    struct Row: PageRecord {
        var template: ShelvedTemplate

        static let fields: [PageField<Self>] = [
            .text("title") { $0.template.title }, .text("name") { $0.template.name },
            .text("version") { $0.template.version }, .text("schema") { $0.template.schema },
            .text("languages") { $0.template.languageNames },
        ]
    }

    static let fields: [PageField<Self>] = [.list("rows") { $0.templates.map { Row(template: $0) } }]
}
