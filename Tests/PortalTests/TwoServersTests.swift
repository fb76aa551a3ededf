import HMSPlan
import PlanStore
import Synchronization
import Testing

@testable import Portal

/// Two servers on one database and one archive.
@Suite struct TwoServersTests {
    /// Counts what it hands on.
    private final class CountingReviews: ReviewStarting {
        let direct: DirectReviews
        let begun = Mutex<[SourceID: Int]>([:])

        init(_ direct: DirectReviews) { self.direct = direct }

        func review(
            _ request: ReviewRequest, isStopped: @escaping @Sendable () -> Bool,
            progress: @escaping @Sendable (ReviewedPlan) -> Void
        ) async throws {
            if !request.isDryRun {
                begun.withLock { begun in for plan in request.plans { begun[plan.id, default: 0] += 1 } }
            }
            try await direct.review(request, isStopped: isStopped, progress: progress)
        }
    }

    /// A server of its own on the portal's database, with connections of its own.
    private static func center(
        _ portal: TestPortal, _ starter: any ReviewStarting, after seconds: Int = 0
    ) throws -> RunCenter {
        RunCenter(
            store: try SQLitePlanStore(path: portal.folder.path + "/store.sqlite"), starter: starter,
            metrics: PortalMetrics(PrometheusRegistry()), logger: portal.server.services.logger,
            clock: { Timestamp(secondsSinceEpoch: TestPortal.now.secondsSinceEpoch + seconds) })
    }

    /// A run that is under way, with all plans of the first tenant.
    private static func begin(_ portal: TestPortal) async throws -> Batch {
        let services = portal.server.services
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let batch = try await services.beginTrial(portal.plans(of: 0).map(\.id), account: adviser)
        return try await services.start(batch, actor: "test")
    }

    private static func phase(_ batch: Batch, in portal: TestPortal) throws -> Batch {
        try #require(try portal.store.batch(batch.id, association: batch.association))
    }

    @Test("a parked run is taken up by exactly one of two servers, and every plan is reviewed once")
    func parked() async throws {
        let portal = try TestPortal(pause: .milliseconds(60))
        let batch = try await Self.begin(portal)
        try await Task.sleep(for: .milliseconds(200))
        await portal.server.services.runs.park()
        let left = try Self.phase(batch, in: portal).count(.waiting)
        #expect(left > 0)
        let reviews = CountingReviews(
            DirectReviews(store: portal.store, archive: portal.archive, pause: .milliseconds(10)))
        let servers = try (0..<2).map { _ in try Self.center(portal, reviews) }
        try await withThrowingTaskGroup { group in
            for server in servers { group.addTask { try await server.resume() } }
            try await group.waitForAll()
        }
        for server in servers { await server.wait(for: batch.id, atMost: .seconds(30)) }
        #expect(reviews.begun.withLock { $0.count } == left)
        #expect(reviews.begun.withLock { $0.values.allSatisfy { $0 == 1 } })
        let done = try Self.phase(batch, in: portal)
        #expect(done.phase == .finished)
        #expect(done.count(.waiting, .running, .cancelled) == 0)
        for plan in portal.plans(of: 0) { #expect(try portal.store.history(of: plan.id).count <= 1) }
    }

    @Test("a run whose server is heard of is left alone; one whose server is not goes on, with the reports it had")
    func crashed() async throws {
        let portal = try TestPortal()
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let tried = try await portal.server.services.beginTrial(portal.plans(of: 0).map(\.id), account: adviser)
        // A server that began, reviewed three plans, and ended before it noted that.
        try portal.store.start(tried.id, by: nil, at: TestPortal.now)
        let dead = BatchLease(owner: "dead", time: TestPortal.now)
        #expect(try portal.store.claim(tried.id, dead))
        let ready = try portal.store.rows(of: tried.id, states: [.waiting], limit: 3, offset: 0).map(\.plan)
        let direct = DirectReviews(store: portal.store, archive: portal.archive)
        try await direct.review(
            ReviewRequest(
                plans: try portal.store.references(ready, association: tried.association),
                adviser: adviser.email, asOf: tried.asOf, time: TestPortal.now, isDryRun: false),
            isStopped: { false }, progress: { _ in })
        let early = try Self.center(portal, direct, after: BatchLease.seconds - 1)
        try await early.resume()
        #expect(try Self.phase(tried, in: portal).phase == .running)
        let late = try Self.center(portal, direct, after: BatchLease.seconds + 1)
        try await late.resume()
        await late.wait(for: tried.id, atMost: .seconds(30))
        let done = try Self.phase(tried, in: portal)
        #expect(done.phase == .finished)
        let rows = try portal.store.rows(of: tried.id, states: [.reviewed], limit: .max, offset: 0)
        #expect(Set(rows.map(\.plan)).isSuperset(of: ready))
        for plan in portal.plans(of: 0) { #expect(try portal.store.history(of: plan.id).count <= 1) }
    }

    @Test("a run is stopped through the server that does not have it")
    func stoppedElsewhere() async throws {
        let portal = try TestPortal(pause: .milliseconds(250))
        let batch = try await Self.begin(portal)
        let other = try Self.center(portal, DirectReviews(store: portal.store, archive: portal.archive))
        try await other.stop(batch.id)
        await portal.server.services.runs.wait(for: batch.id, atMost: .seconds(30))
        let stopped = try Self.phase(batch, in: portal)
        #expect(stopped.phase == .stopped)
        #expect(stopped.count(.cancelled) > 0)
    }
}
