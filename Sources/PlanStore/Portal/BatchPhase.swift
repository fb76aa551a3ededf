/// How far a batch has come.
public enum BatchPhase: String, Hashable, Sendable, Codable, CaseIterable {
    /// The dry run is under way.
    case trying
    /// The dry run is done; nothing has been changed.
    case tried
    /// Reviews are being made.
    case running
    /// All reviews are made or failed.
    case finished
    /// Somebody stopped it.
    case stopped
    /// The server was stopped meanwhile; it goes on when the server does.
    case parked

    /// Whether work is under way.
    public var isActive: Bool { self == .trying || self == .running }
}
