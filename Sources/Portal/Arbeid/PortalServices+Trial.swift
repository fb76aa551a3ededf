import HMSPlan
import PlanStore

extension PortalServices {
    /// Puts a batch together and begins its dry run; waits a moment, so that small ones are done when the page comes.
    func beginTrial(_ plans: [SourceID], account: Account) async throws -> Batch {
        let batch = Batch(
            id: RandomText.hexadecimal(16), association: account.association, adviserName: account.name,
            adviserEmail: account.email, asOf: today, createdAt: clock())
        let now = clock()
        try await blocking { store in
            let references = try store.references(plans, association: account.association)
            guard !references.isEmpty else { throw PortalError.notFound }
            try store.add(batch, plans: references)
            try store.note(
                AuditEntry(
                    time: now, association: account.association, actor: account.email, action: "dry-run",
                    subject: batch.id))
        }
        await runs.tryOut(batch)
        await runs.wait(for: batch.id, atMost: .seconds(2))
        return batch
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
