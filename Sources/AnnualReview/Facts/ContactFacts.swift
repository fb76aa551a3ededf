/// The plan's contacts (R44): counts and what is missing, no personal data.
public struct ContactFacts: Hashable, Sendable, Codable {
    /// Contacts registered.
    public var count: Int
    /// Contacts that lack a name, a telephone or an e-mail, in the order of the plan.
    public var incomplete: [Row]

    /// A contact that lacks something.
    public struct Row: Hashable, Sendable, Codable {
        /// What the contact is for.
        public var role: String
        /// Whether a name is registered.
        public var hasName: Bool
        /// Whether a telephone is registered.
        public var hasPhone: Bool
        /// Whether an e-mail is registered.
        public var hasEmail: Bool

        /// Creates a value from its fields.
        public init(role: String, hasName: Bool, hasPhone: Bool, hasEmail: Bool) {
            self.role = role
            self.hasName = hasName
            self.hasPhone = hasPhone
            self.hasEmail = hasEmail
        }
    }

    /// Creates a value from its fields.
    public init(count: Int = 0, incomplete: [Row] = []) {
        self.count = count
        self.incomplete = incomplete
    }
}
