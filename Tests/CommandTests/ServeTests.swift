import Foundation
import Testing

/// `hmsreview serve` as a process: a run outlives its server.
@Suite(.serialized) struct ServeTests {
    /// A program with the plans of one association, and a token to it.
    private static func prepared() throws -> (program: Program, token: String) {
        let program = try Program.withPortfolio(plans: 24)
        let added = try program.call("tokens", "add", "prøve", "--association", "havblikk")
        #expect(added.exitCode == 0)
        return (program, added.output.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Begins a run of all plans and waits until the first are through.
    private static func begin(_ portal: ServedPortal) async throws -> String {
        let made = try await portal.ask("POST", "/batches", "{\"adviser\": \"\(Program.adviser)\"}")
        let batch = try #require(made["id"] as? String)
        _ = try await portal.wait(for: batch) { $0["phase"] as? String == "tried" }
        try await portal.ask("POST", "/batches/\(batch)/start")
        let found = try await portal.wait(for: batch) { ($0["done"] as? Int ?? 0) > 0 }
        #expect(found["phase"] as? String == "running", "the run was over too soon to be interrupted")
        return batch
    }

    /// The run is finished, and every plan of it was reviewed and told of once.
    private static func check(_ portal: ServedPortal, _ batch: String, _ program: Program) async throws {
        let done = try await portal.wait(for: batch) { $0["phase"] as? String == "finished" }
        let counts = try #require(done["counts"] as? [String: Int])
        let reviewed = try #require(counts["reviewed"])
        #expect(reviewed > 3)
        #expect(Set(counts.keys).isSubset(of: ["reviewed", "skipped"]))
        let rows = try #require(try await portal.ask("GET", "/batches/\(batch)/plans")["items"] as? [[String: Any]])
        for row in rows where row["state"] as? String == "reviewed" {
            let plan = try #require(row["plan"] as? String)
            #expect(try await portal.ask("GET", "/plans/\(plan)/reviews")["total"] as? Int == 1, "\(plan)")
        }
        #expect(try program.call("notices", "--json").rows().count == reviewed)
    }

    @Test("kill -9 in the middle of a run: after the next start it goes on, and nothing is done twice")
    func killed() async throws {
        let (program, token) = try Self.prepared()
        let first = try await ServedPortal(program, token: token)
        let batch = try await Self.begin(first)
        first.kill()
        let second = try await ServedPortal(program, token: token)
        try await Self.check(second, batch, program)
        #expect(second.end() == 0)
        #expect(try program.call("archive", "verify").exitCode == 0)
    }

    @Test("SIGTERM in the middle of a run parks it; after the next start it goes on")
    func parked() async throws {
        let (program, token) = try Self.prepared()
        let first = try await ServedPortal(program, token: token)
        let batch = try await Self.begin(first)
        #expect(first.end() == 0)
        let second = try await ServedPortal(program, token: token)
        try await Self.check(second, batch, program)
        #expect(second.end() == 0)
    }
}
