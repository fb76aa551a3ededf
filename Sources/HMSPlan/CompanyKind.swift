/// The kind of a housing company.
public enum CompanyKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// *borettslag*: a co-operative.
    case housingCooperative
    /// *eierseksjonssameie*: a condominium.
    case condominium
    /// *garasjelag*: a garage company.
    case garageCompany
    /// *annet*: any other association.
    case other
}
