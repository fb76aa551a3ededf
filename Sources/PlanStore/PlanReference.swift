public import HMSPlan

/// A plan in a list.
public struct PlanReference: Hashable, Sendable {
    /// The plan.
    public let id: SourceID
    /// Its association.
    public let association: SourceID
    /// Name of the housing company.
    public let company: String
    /// Organisation number, where it has one.
    public let organisationNumber: OrganisationNumber?

    /// A reference.
    public init(id: SourceID, association: SourceID, company: String, organisationNumber: OrganisationNumber?) {
        self.id = id
        self.association = association
        self.company = company
        self.organisationNumber = organisationNumber
    }
}
