import HMSPlan
import PlanStore

extension PortalServices {
    /// Puts a batch together and begins its dry run; waits a moment, so that small ones are done when the page comes.
    func beginTrial(_ plans: [SourceID], account: Account, asOf: Day? = nil) async throws -> Batch {
        let adviser = Adviser(id: "", name: account.name, email: account.email)
        return try await beginTrial(
            plans, adviser: adviser, association: account.association, actor: account.email, asOf: asOf)
    }

    /// The same in an adviser's name; `actor` is who asked for it.
    func beginTrial(
        _ plans: [SourceID], adviser: Adviser, association: SourceID, actor: String, asOf: Day? = nil
    ) async throws -> Batch {
        let batch = Batch(
            id: RandomText.hexadecimal(16), association: association, adviserName: adviser.name,
            adviserEmail: adviser.email, asOf: asOf ?? today, createdAt: clock())
        let now = clock()
        try await blocking { store in
            let references = try store.references(plans, association: association)
            guard !references.isEmpty else { throw PortalError.notFound }
            try store.add(batch, plans: references)
            try store.note(
                AuditEntry(
                    time: now, association: association, actor: actor, action: "dry-run",
                    subject: batch.id))
        }
        await runs.run(batch)
        await runs.wait(for: batch.id, atMost: .seconds(2))
        return try await blocking { try $0.batch(batch.id, association: association) } ?? batch
    }

    /// A batch of the reader's tenant.
    func batch(_ context: PortalContext) async throws -> Batch {
        let (account, id) = (try context.account(), try context.parameter("id"))
        guard let batch = try await blocking({ try $0.batch(id, association: account.association) }) else {
            throw PortalError.notFound
        }
        return batch
    }
}
