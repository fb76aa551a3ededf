public import HMSPlan

/// Why the store could not do what a portal asked.
public enum PortalStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The address has an account already.
    case addressTaken(String)
    /// There is no such association.
    case unknownAssociation(SourceID)
    /// There is no such plan in the association.
    case unknownPlan(SourceID)
    /// A board member needs a plan, and nobody else may have one.
    case planAndRole
    /// The batch is not in a phase in which that can be done.
    case wrongPhase(BatchPhase)

    public var description: String {
        switch self {
        case .addressTaken(let email): "'\(email)' has an account already"
        case .unknownAssociation(let id): "there is no association '\(id)'"
        case .unknownPlan(let id): "the association has no plan '\(id)'"
        case .planAndRole: "a board member needs a plan, and nobody else may have one"
        case .wrongPhase(let phase): "the batch is \(phase.rawValue)"
        }
    }
}
