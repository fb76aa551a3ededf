public import HMSPlan

/// A server's hold on a batch: it has the batch as long as it is heard of. Of several servers on one database only the
/// one that holds the lease works on the batch.
public struct BatchLease: Hashable, Sendable {
    /// Seconds after which a server that is not heard of has lost its batches.
    public static let seconds = 15

    /// Name of the server, of its own for each process.
    public let owner: String
    /// The moment at which the server is heard of.
    public let time: Timestamp

    /// A server that is heard of.
    public init(owner: String, time: Timestamp) {
        self.owner = owner
        self.time = time
    }

    /// Servers not heard of since this moment have lost their batches.
    var lapse: Timestamp { Timestamp(secondsSinceEpoch: time.secondsSinceEpoch - Self.seconds) }

    /// What a server that tells that it is alive hears back.
    public enum Answer: Hashable, Sendable {
        /// The batch is its own; go on.
        case held
        /// The batch is its own, and somebody has asked to stop it.
        case stopAsked
        /// Another server has the batch, or it is over.
        case lost
    }
}
