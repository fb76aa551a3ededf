/// The role of a user or contact person of a plan.
public enum UserRole: String, Hashable, Sendable, Codable, CaseIterable {
    /// *styreleder*.
    case chair
    /// *styremedlem*.
    case boardMember
    /// *HMS-ansvarlig*: the board member given the HSE task.
    case safetyOfficer
    /// *vaktmester*.
    case caretaker
    /// *rådgiver*.
    case adviser
    /// *superbruker*.
    case superuser
}
