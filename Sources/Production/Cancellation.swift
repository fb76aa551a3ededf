import Synchronization

/// A request to stop, seen by all workers: plans in work are finished, no others are begun.
public final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    /// Nobody has asked to stop.
    public init() {}

    /// Asks to stop.
    public func cancel() { flag.store(true, ordering: .relaxed) }

    /// Whether somebody asked to stop.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
