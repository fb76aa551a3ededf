import HMSPlan
import TemplateTools

/// The plans of an exchange file as samples for templates.
enum PortfolioSamples {
    /// Reads a file; each plan is named by its id.
    ///
    /// - Throws: `CommandFailure` with what is wrong with the file.
    static func read(_ path: String) throws -> [TemplateSample] {
        var reader = ExchangeReader(file: path == "-" ? "standard input" : path)
        var records: [ExchangeRecord] = []
        try PortfolioFile(path: path).read { chunk in try reader.read(chunk) { records.append($0) } }
        try reader.finish { records.append($0) }
        guard reader.errorCount == 0 else {
            throw CommandFailure(reader.found.prefix(20).map(\.description).joined(separator: "\n"))
        }
        return samples(of: records)
    }

    private static func samples(of records: [ExchangeRecord]) -> [TemplateSample] {
        var associations: [SourceID: Association] = [:]
        var changes: [RegulationChange] = []
        var plans: [Plan] = []
        var day: Day?
        for record in records {
            switch record {
            case .header(let header): day = header.exportedAt.day
            case .association(let association): associations[association.id] = association
            case .regulationChange(let change): changes.append(change)
            case .plan(let plan): plans.append(plan)
            case .handbookArticle, .newsItem: break
            }
        }
        return plans.compactMap { plan in
            guard let association = associations[plan.association], let day else { return nil }
            return TemplateSample(
                name: plan.id.text,
                snapshot: PlanSnapshot(plan: plan, association: association, regulationChanges: changes), day: day)
        }
    }
}
