import HMSPlan
import Logging
import NIOPosix
import PlanStore
import Synchronization

/// Runs batches in the background: dry runs and reviews, one at a time for each batch, with progress in the store.
actor RunCenter {
    private let store: any PortalStore
    private let starter: any ReviewStarting
    private let metrics: PortalMetrics
    private let logger: Logger
    private let clock: @Sendable () -> Timestamp
    /// Batches that are at work in this process.
    private var work: [String: Work] = [:]
    private var isParking = false

    private struct Work {
        let stop: StopSign
        let task: Task<Void, Never>
    }

    init(
        store: any PortalStore, starter: any ReviewStarting, metrics: PortalMetrics, logger: Logger,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.starter = starter
        self.metrics = metrics
        self.logger = logger
        self.clock = clock
    }

    /// Begins a batch's dry run.
    func tryOut(_ batch: Batch) { begin(batch, isDryRun: true) }

    /// Begins a batch's reviews, those that wait.
    func run(_ batch: Batch) { begin(batch, isDryRun: false) }

    /// Asks a batch to stop: plans in work are finished, no others are begun.
    func stop(_ batch: String) { work[batch]?.stop.raise() }

    /// Waits until a batch is through, at most so long.
    func wait(for batch: String, atMost limit: Duration) async {
        guard let task = work[batch]?.task else { return }
        await withTaskGroup { group in
            group.addTask { await task.value }
            group.addTask { try? await Task.sleep(for: limit) }
            await group.next()
            group.cancelAll()
        }
    }

    /// Stops all batches so that they go on when the server does.
    func park() async {
        isParking = true
        for item in work.values { item.stop.raise() }
        for item in work.values { await item.task.value }
    }

    /// Goes on with batches that a stop or a crash interrupted.
    func resume() throws {
        for batch in try store.batches(in: .parked) + store.batches(in: .running) {
            try store.move(batch.id, to: .running, at: clock())
            run(batch)
        }
        for batch in try store.batches(in: .trying) { tryOut(batch) }
    }

    private func begin(_ batch: Batch, isDryRun: Bool) {
        guard work[batch.id] == nil, !isParking else { return }
        let stop = StopSign()
        let job = BatchJob(
            batch: batch, isDryRun: isDryRun, store: store, starter: starter, metrics: metrics, time: clock())
        let task = Task {
            let phase = await job.run(stop: stop, logger: logger)
            await finish(batch.id, phase, isDryRun: isDryRun)
        }
        work[batch.id] = Work(stop: stop, task: task)
    }

    /// Notes how a batch ended, away from the threads that answer requests. A batch is out of the book before its phase
    /// tells that it can be started.
    private func finish(_ batch: String, _ phase: BatchPhase, isDryRun: Bool) async {
        work[batch] = nil
        let isParked = isParking && phase == .stopped && !isDryRun
        let keepsPhase = isParking && isDryRun
        let (store, now) = (store, clock())
        do {
            try await NIOThreadPool.singleton.runIfActive {
                if !isParked, !isDryRun { try store.cancelWaiting(of: batch) }
                if !keepsPhase { try store.move(batch, to: isParked ? .parked : phase, at: now) }
                try store.refreshIndex()
            }
        } catch {
            logger.error("batch cannot be closed", metadata: ["batch": "\(batch)", "error": "\(error)"])
        }
    }
}

/// Raised to ask a run to stop.
final class StopSign: Sendable {
    private let flag = Atomic<Bool>(false)

    func raise() { flag.store(true, ordering: .relaxed) }
    var isRaised: Bool { flag.load(ordering: .relaxed) }
}

extension BatchStore {
    /// Plans that had no turn when a batch was stopped.
    fileprivate func cancelWaiting(of batch: String) throws {
        var rows = try rows(of: batch, states: [.waiting, .running], limit: .max, offset: 0)
        for index in rows.indices { rows[index].state = .cancelled }
        try update(rows, of: batch)
    }
}
