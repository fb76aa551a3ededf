import Synchronization

/// Tells everybody who listens that the files have changed.
final class ChangeFeed: Sendable {
    /// What listeners are told.
    enum Event: Sendable {
        case changed
        /// Nothing has happened for a while.
        case still
    }

    private struct Listeners {
        var next = 0
        var continuations: [Int: AsyncStream<Event>.Continuation] = [:]
        var isFinished = false
    }

    private let listeners = Mutex(Listeners())

    /// Events from now on; those that a slow listener has missed are told once.
    func events() -> AsyncStream<Event> {
        let (stream, continuation) = AsyncStream.makeStream(of: Event.self, bufferingPolicy: .bufferingNewest(1))
        let id = listeners.withLock { listeners -> Int? in
            guard !listeners.isFinished else { return nil }
            listeners.next += 1
            listeners.continuations[listeners.next] = continuation
            return listeners.next
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { $0.continuations[id] = nil }
        }
        return stream
    }

    /// Tells an event to all.
    func send(_ event: Event) {
        let all = listeners.withLock { Array($0.continuations.values) }
        for continuation in all { continuation.yield(event) }
    }

    /// Ends all streams.
    func finish() {
        let all = listeners.withLock { listeners in
            listeners.isFinished = true
            return Array(listeners.continuations.values)
        }
        for continuation in all { continuation.finish() }
    }
}
