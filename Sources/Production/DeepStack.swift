import Foundation
import Synchronization

/// Runs a piece of work on a thread with a stack deep enough for layout, which recurses with the document's nesting.
public enum DeepStack {
    /// Bytes of stack.
    static let size = 16 << 20

    /// Calls `work` on a thread of its own and waits for it.
    ///
    /// - Throws: what `work` throws.
    public static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) throws -> Value {
        let result = Mutex<Result<Value, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let outcome = Result { try work() }
            result.withLock { $0 = outcome }
            done.signal()
        }
        thread.stackSize = size
        thread.start()
        done.wait()
        guard let outcome = result.withLock({ $0 }) else { throw CancellationError() }
        return try outcome.get()
    }
}
