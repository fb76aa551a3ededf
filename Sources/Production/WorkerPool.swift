import Foundation
import Synchronization

/// Runs work on threads of its own, each with a worker that is made on it and stays on it.
///
/// Threads rather than tasks: a worker holds what must not move between threads (font map, surfaces, caches), and
/// layout recurses deeper than the stacks of Swift's pool allow.
struct WorkerPool {
    /// Number of threads.
    let threads: Int
    /// Bytes of stack for each thread.
    let stackSize = DeepStack.size

    /// Calls `work` once for each index from 0 to `count`, exclusive; returns when all calls have returned.
    ///
    /// - Parameters:
    ///   - makeWorker: called on each thread before its first piece of work.
    ///   - work: called on any thread; indices are handed out in order.
    func run<Worker>(
        count: Int, makeWorker: @escaping @Sendable () -> Worker, work: @escaping @Sendable (Worker, Int) -> Void
    ) {
        let queue = IndexQueue(count: count)
        let group = DispatchGroup()
        for _ in 0..<max(1, min(threads, count)) {
            group.enter()
            let thread = Thread {
                let worker = makeWorker()
                while let index = queue.next() { work(worker, index) }
                group.leave()
            }
            thread.stackSize = stackSize
            thread.start()
        }
        group.wait()
    }
}

/// Hands out indices, each once, in order.
private final class IndexQueue: Sendable {
    private let count: Int
    private let upcoming = Atomic<Int>(0)

    init(count: Int) { self.count = count }

    func next() -> Int? {
        let index = upcoming.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }
}
