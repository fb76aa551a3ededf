import HMSPlan

extension Deviation {
    static func stored(_ reader: inout StoredReader) -> Deviation? {
        reader.object { reader in
            guard let closed = reader.optional("closed", { $0.moment() }), let created = reader.day("created"),
                let details = reader.text("details"), let dueDate = reader.optional("dueDate", { $0.day() }),
                let id = reader.id("id"), let kind = reader.value("kind", DeviationKind.self),
                let priority = reader.value("priority", DeviationPriority.self),
                let responsible = reader.text("responsible"),
                let status = reader.value("status", DeviationStatus.self), let title = reader.text("title")
            else { return nil }
            return Deviation(
                id: id, created: created, kind: kind, title: title, details: details, status: status,
                priority: priority, dueDate: dueDate, closed: closed, responsible: responsible)
        }
    }
}
