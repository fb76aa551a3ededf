public import HMSPlan

/// The housing association as a report names it.
public struct AssociationReference: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Name as it is printed.
    public var name: String

    /// A reference.
    public init(id: SourceID, name: String) {
        self.id = id
        self.name = name
    }
}
