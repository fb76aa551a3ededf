import HMSPlan
import Hummingbird
import PlanStore

/// `/arbeid/provekjoring/{id}`: the dry run and its start.
struct TrialRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/provekjoring/:id") { request, context in
            let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
            return try await show(fields, lacksTick: false, context)
        }
        group.post("/arbeid/provekjoring/:id") { request, context in try await start(context) }
    }

    private func show(_ fields: FormFields, lacksTick: Bool, _ context: PortalContext) async throws -> Response {
        let batch = try await services.batch(context)
        let view = BatchView.states(fields["vis"]) == nil ? "" : fields["vis"]
        let number = max(1, min(10_000, Int(fields["side"]) ?? 1))
        let page = try await services.blocking { store in
            let rows = try store.rows(
                of: batch.id, states: BatchView.states(view) ?? [], limit: TrialPage.pageSize,
                offset: (number - 1) * TrialPage.pageSize)
            let ready = try store.rows(of: batch.id, states: [.ready], limit: .max, offset: 0)
            let notes = Dictionary(ready.flatMap(\.notes).map { ($0, 1) }, uniquingKeysWith: +)
            return TrialPage(
                batch: batch, rows: rows, notes: notes, view: view, page: number, lacksTick: lacksTick)
        }
        var frame = try await services.frame("Prøvekjøring", context, current: "/arbeid/boligselskap")
        frame.hasErrors = lacksTick
        return .page(services.pages.trial.html(page, in: frame), status: lacksTick ? .unprocessableContent : .ok)
    }

    private func start(_ context: PortalContext) async throws -> Response {
        guard context.form["bekreft"] == "ja" else { return try await show(FormFields(), lacksTick: true, context) }
        let (account, batch) = (try context.account(), try await services.batch(context))
        let session = context.signedIn?.session.tokenHash ?? ""
        if batch.startedAt != nil { return .seeOther(batch.address) }
        let started = try await services.start(batch, actor: account.email)
        try await services.blocking { try $0.clearSelection(session: session) }
        return .seeOther(started.address)
    }
}

extension PortalServices {
    /// Starts a batch that has been tried.
    func start(_ batch: Batch, actor: String) async throws -> Batch {
        let now = clock()
        do {
            try await blocking { store in
                try store.start(batch.id, at: now)
                try store.note(
                    AuditEntry(
                        time: now, association: batch.association, actor: actor, action: "start-run", subject: batch.id)
                )
            }
        } catch PortalStoreError.wrongPhase {
            throw PortalError.conflict("Prøvekjøringen er ikke ferdig, eller kjøringen er startet allerede.")
        }
        let started = try await blocking { try $0.batch(batch.id, association: batch.association) }
        guard let started else { throw PortalError.notFound }
        await runs.run(started)
        return started
    }
}
