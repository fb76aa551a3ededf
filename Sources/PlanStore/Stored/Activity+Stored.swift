import HMSPlan

extension Activity {
    static func stored(_ reader: inout StoredReader) -> Activity? {
        reader.object { reader in
            guard let category = reader.text("category"), let comment = reader.text("comment"),
                let completed = reader.optional("completed", { $0.moment() }),
                let created = reader.optional("created", { $0.day() }), let dueDate = reader.day("dueDate"),
                let frequency = reader.value("frequency", Frequency.self),
                let handbookReference = reader.optional("handbookReference", { $0.text() }), let id = reader.id("id"),
                let isActive = reader.truth("isActive"), let kind = reader.value("kind", ActivityKind.self),
                let responsible = reader.text("responsible"), let title = reader.text("title")
            else { return nil }
            return Activity(
                id: id, kind: kind, title: title, category: category, frequency: frequency, created: created,
                dueDate: dueDate, completed: completed, responsible: responsible, comment: comment,
                handbookReference: handbookReference, isActive: isActive)
        }
    }
}
