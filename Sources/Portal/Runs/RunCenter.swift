import HMSPlan
import Logging
import NIOPosix
import PlanStore

/// Runs batches in the background: dry runs and reviews, one at a time for each batch, with progress in the store. Several
/// servers on one database share the work: a batch belongs to the one that holds its lease.
actor RunCenter {
    /// How often a batch's server tells that it is alive.
    private static let pulse = Duration.seconds(BatchLease.seconds / 5)

    private let store: any PortalStore
    private let starter: any ReviewStarting
    private let metrics: PortalMetrics
    private let logger: Logger
    private let clock: @Sendable () -> Timestamp
    /// Name of this server in leases.
    private let owner = RandomText.hexadecimal(8)
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

    /// Begins or goes on with what a batch has left: its dry run or its reviews.
    func run(_ batch: Batch) {
        guard work[batch.id] == nil, !isParking else { return }
        let stop = StopSign()
        work[batch.id] = Work(stop: stop, task: Task { await perform(batch, stop) })
    }

    /// Asks a batch to stop, whichever server has it: plans in work are finished, no others are begun.
    func stop(_ batch: String) async throws {
        work[batch]?.stop.raise()
        let (store, now) = (store, clock())
        try await NIOThreadPool.singleton.runIfActive { try store.askToStop(batch, at: now) }
    }

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

    /// Stops all batches so that they go on when a server does.
    func park() async {
        isParking = true
        for item in work.values { item.stop.raise() }
        for item in work.values { await item.task.value }
    }

    /// Goes on with batches whose server was stopped, or is not heard of any more.
    func resume() async throws {
        let (store, now) = (store, clock())
        for batch in try await NIOThreadPool.singleton.runIfActive({ try store.unclaimed(at: now) }) { run(batch) }
    }

    // MARK: One batch

    private func perform(_ batch: Batch, _ stop: StopSign) async {
        do {
            guard try await claim(batch.id) else { return forget(batch.id) }
            let begin = ContinuousClock.now
            metrics.batchBegins()
            let pulse = Task { await keepAlive(batch.id, stop) }
            let job = BatchJob(batch: batch, store: store, starter: starter, metrics: metrics, time: clock())
            let phase = await job.run(stop: stop, logger: logger)
            pulse.cancel()
            metrics.batchEnds(isDryRun: batch.phase == .trying, phase, duration: ContinuousClock.now - begin)
            forget(batch.id)
            try await close(batch.id, in: phaseToKeep(phase))
        } catch {
            forget(batch.id)
            logger.error("batch cannot be kept", metadata: ["batch": "\(batch.id)", "error": "\(error)"])
        }
    }

    /// A batch is out of the book before its phase tells that it can be started.
    private func forget(_ batch: String) { work[batch] = nil }

    /// A batch that the server's end interrupted goes on later.
    private func phaseToKeep(_ phase: BatchPhase) -> BatchPhase {
        guard isParking else { return phase }
        switch phase {
        case .stopped: return .parked
        case .tried: return .trying
        case .trying, .running, .finished, .parked: return phase
        }
    }

    private func claim(_ batch: String) async throws -> Bool {
        let (store, lease) = (store, lease)
        return try await NIOThreadPool.singleton.runIfActive { try store.claim(batch, lease) }
    }

    private func close(_ batch: String, in phase: BatchPhase) async throws {
        let (store, lease) = (store, lease)
        try await NIOThreadPool.singleton.runIfActive {
            try store.close(batch, in: phase, lease)
            try store.refreshIndex()
        }
    }

    /// Tells the store that the batch is in work, until it is over; hears there whether to stop.
    private func keepAlive(_ batch: String, _ stop: StopSign) async {
        while !Task.isCancelled {
            let (store, lease) = (store, lease)
            do {
                let answer = try await NIOThreadPool.singleton.runIfActive { try store.renew(batch, lease) }
                if answer != .held, !Task.isCancelled { stop.raise() }
            } catch {
                logger.warning("batch cannot be renewed", metadata: ["batch": "\(batch)", "error": "\(error)"])
            }
            try? await Task.sleep(for: Self.pulse)
        }
    }

    private var lease: BatchLease { BatchLease(owner: owner, time: clock()) }
}
