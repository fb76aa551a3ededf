/// A channel by which the housing company is notified.
public enum NotificationChannel: String, Hashable, Sendable, Codable, CaseIterable {
    /// SMS.
    case sms
    /// *e-post*: e-mail.
    case email
}
