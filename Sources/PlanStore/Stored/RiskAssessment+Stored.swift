import HMSPlan

extension RiskAssessment {
    static func stored(_ reader: inout StoredReader) -> RiskAssessment? {
        reader.object { reader in
            guard let completed = reader.optional("completed", { $0.moment() }), let created = reader.day("created"),
                let id = reader.id("id"), let name = reader.text("name"), reader.has("points"),
                let points = reader.list(RiskPoint.stored),
                let revisionOf = reader.optional("revisionOf", { $0.text() })
            else { return nil }
            return RiskAssessment(
                id: id, name: name, revisionOf: revisionOf.map(SourceID.init(_:)), created: created,
                completed: completed, points: points)
        }
    }
}

extension RiskPoint {
    static func stored(_ reader: inout StoredReader) -> RiskPoint? {
        reader.object { reader in
            guard let consequence = reader.optional("consequence", { $0.number() }), let id = reader.id("id"),
                let measure = reader.text("measure"),
                let probability = reader.optional("probability", { $0.number() }), let title = reader.text("title")
            else { return nil }
            return RiskPoint(
                id: id, title: title, probability: probability, consequence: consequence, measure: measure)
        }
    }
}
