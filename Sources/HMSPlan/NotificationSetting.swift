/// Whether a channel (SMS or *e-post*) is active, and who said so last.
public struct NotificationSetting: Hashable, Sendable, Codable {
    /// *Aktiv* or *Inaktiv*.
    public var isActive: Bool
    /// When it was last changed.
    public var changedAt: Timestamp?
    /// Who changed it last.
    public var changedBy: ChangeAuthor?

    /// Creates a value from its fields.
    public init(
        isActive: Bool,
        changedAt: Timestamp? = nil,
        changedBy: ChangeAuthor? = nil
    ) {
        self.isActive = isActive
        self.changedAt = changedAt
        self.changedBy = changedBy
    }
}
