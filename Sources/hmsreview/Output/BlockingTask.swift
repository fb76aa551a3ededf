import Dispatch
import Synchronization

/// Asynchronous work in a command that is not.
enum BlockingTask {
    /// Runs work to its end on this thread's behalf.
    static func run(_ work: @escaping @Sendable () async throws -> Void) throws {
        let outcome = Mutex<Result<Void, any Error>>(.success(()))
        let done = DispatchSemaphore(value: 0)
        Task {
            do { try await work() } catch { outcome.withLock { $0 = .failure(error) } }
            done.signal()
        }
        done.wait()
        try outcome.withLock { $0 }.get()
    }
}
