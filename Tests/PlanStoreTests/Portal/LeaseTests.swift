import HMSPlan
import PlanStore
import Testing

/// Several servers on one database: a batch belongs to the one that holds its lease.
@Suite("Leases of batches")
struct LeaseTests {
    private let fixture: StoreFixture
    private var store: SQLitePlanStore { fixture.store }

    init() throws {
        fixture = try StoreFixture.filled()
        try store.refreshIndex()
        let plans = try store.references(["p1", "p2"], association: "havblikk")
        try store.add(Self.batch, plans: plans)
    }

    private static let batch = Batch(
        id: "b1", association: "havblikk", adviserName: "Máret Solhaug", adviserEmail: "maret@eksempel.no",
        asOf: day("2022-01-24"), createdAt: time(0))

    private static func time(_ seconds: Int) -> Timestamp {
        Timestamp(secondsSinceEpoch: noon("2022-01-25").secondsSinceEpoch + seconds)
    }

    private static func lease(_ owner: String, _ seconds: Int) -> BatchLease {
        BatchLease(owner: owner, time: time(seconds))
    }

    /// The batch as it is stored.
    private func kept() throws -> Batch { try #require(try store.batch("b1", association: "havblikk")) }

    /// Brings the batch to where its run has begun.
    private func begin() throws {
        #expect(try store.claim("b1", Self.lease("first", 0)))
        var rows = try store.rows(of: "b1", states: [], limit: .max, offset: 0)
        for index in rows.indices { rows[index].state = .ready }
        try store.update(rows, of: "b1")
        try store.close("b1", in: .tried, Self.lease("first", 1))
        try store.start("b1", by: nil, at: Self.time(2))
    }

    @Test("a batch that has an owner is nobody else's as long as the owner is heard of")
    func held() throws {
        #expect(try store.unclaimed(at: Self.time(0)).map(\.id) == ["b1"])
        #expect(try store.claim("b1", Self.lease("first", 0)))
        #expect(try !store.claim("b1", Self.lease("second", 1)))
        #expect(try store.renew("b1", Self.lease("first", BatchLease.seconds)) == .held)
        let later = 2 * BatchLease.seconds
        #expect(try !store.claim("b1", Self.lease("second", later)))
        #expect(try store.unclaimed(at: Self.time(later)).isEmpty)
    }

    @Test("one that is not heard of has lost the batch, and hears so")
    func lapsed() throws {
        #expect(try store.claim("b1", Self.lease("first", 0)))
        let later = BatchLease.seconds + 1
        #expect(try store.unclaimed(at: Self.time(later)).count == 1)
        #expect(try store.claim("b1", Self.lease("second", later)))
        #expect(try store.renew("b1", Self.lease("first", later)) == .lost)
        try store.close("b1", in: .tried, Self.lease("first", later))
        #expect(try kept().phase == .trying)
        #expect(try store.renew("b1", Self.lease("second", later)) == .held)
    }

    @Test("a parked batch runs again with whoever takes it, once")
    func parked() throws {
        try begin()
        #expect(try store.claim("b1", Self.lease("first", 3)))
        try store.close("b1", in: .parked, Self.lease("first", 4))
        #expect(try kept().phase == .parked)
        #expect(try kept().count(.waiting) == 2)
        #expect(try store.claim("b1", Self.lease("second", 4)))
        #expect(try !store.claim("b1", Self.lease("third", 4)))
        #expect(try kept().phase == .running)
    }

    @Test("a wish to stop reaches the owner, whoever is asked; what had no turn is cancelled")
    func stop() throws {
        try begin()
        #expect(try store.claim("b1", Self.lease("first", 3)))
        try store.askToStop("b1", at: Self.time(4))
        #expect(try store.renew("b1", Self.lease("first", 5)) == .stopAsked)
        try store.close("b1", in: .stopped, Self.lease("first", 6))
        #expect(try kept().phase == .stopped)
        #expect(try kept().finishedAt == Self.time(6))
        #expect(try kept().count(.cancelled) == 2)
        #expect(try !store.claim("b1", Self.lease("second", 60)))
        #expect(try store.unclaimed(at: Self.time(60)).isEmpty)
    }

    @Test("of many that try at once, over connections of their own, one gets the batch")
    func race() async throws {
        let path = fixture.path
        let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try SQLitePlanStore(path: path).claim("b1", Self.lease("server \(number)", 0))
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(winners == 1)
    }

    @Test("a store that answers says so, and how large it is")
    func health() throws {
        try store.check()
        #expect(try store.byteCount() > 10_000)
    }
}
