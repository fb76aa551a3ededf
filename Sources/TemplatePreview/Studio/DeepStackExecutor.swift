import Foundation
import Synchronization

/// Runs an actor's work on one thread of its own: layout recurses deeper than the stacks of Swift's pool allow, and
/// what keeps fonts stays on its thread.
final class DeepStackExecutor: SerialExecutor {
    private struct Queue {
        var jobs: [UnownedJob] = []
        var isEnded = false
    }

    private let queue: Mutex<Queue>
    private let waiting: DispatchSemaphore

    /// The thread begins to wait for work; it ends with the executor.
    init() {
        queue = Mutex(Queue())
        waiting = DispatchSemaphore(value: 0)
    }

    /// Starts the thread.
    func start() {
        let thread = Thread { [weak self, waiting] in
            while true {
                waiting.wait()
                guard let self, self.runNext() else { return }
            }
        }
        thread.stackSize = 16 << 20
        thread.name = "preview"
        thread.start()
    }

    /// Lets the thread end once its work is done.
    func end() {
        queue.withLock { $0.isEnded = true }
        waiting.signal()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.withLock { $0.jobs.append(job) }
        waiting.signal()
    }

    /// Runs the oldest job; `false` where there is none and none will come.
    private func runNext() -> Bool {
        let job = queue.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
        job?.runSynchronously(on: asUnownedSerialExecutor())
        return job != nil || !queue.withLock(\.isEnded)
    }
}
