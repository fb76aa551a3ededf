import HMSPlan
import Hummingbird
import PlanStore

/// `/arbeid/provekjoring/{id}`: the dry run and its start.
struct TrialRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/provekjoring/:id") { request, context in
            let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
            return try await show(fields, context) { _ in }
        }
        group.post("/arbeid/provekjoring/:id") { request, context in try await start(context) }
        group.post("/arbeid/provekjoring/:id/dag") { request, context in try await changeDay(context) }
    }

    /// The dry run; `change` notes what is wrong with a form.
    private func show(
        _ fields: FormFields, _ context: PortalContext, change: (inout TrialPage) -> Void
    ) async throws -> Response {
        let batch = try await services.batch(context)
        let number = max(1, min(10_000, Int(fields["side"]) ?? 1))
        var page = try await services.reading { try Self.page($0, batch, view: fields["vis"], number: number) }
        var frame = try services.frame("Prøvekjøring", context, current: "/arbeid/boligselskap")
        change(&page)
        frame.hasErrors = page.lacksTick || page.dayError != nil
        return .page(
            services.pages.trial.html(page, in: frame), status: frame.hasErrors ? .unprocessableContent : .ok)
    }

    /// A page of a dry run's rows: of a state, of those with a note, or of one note.
    private static func page(
        _ store: any PortalStore, _ batch: Batch, view: String, number: Int
    ) throws -> TrialPage {
        let ready = try store.rows(of: batch.id, states: [.ready], limit: .max, offset: 0)
        let noted = ready.filter { !$0.notes.isEmpty }
        let counts = Dictionary(noted.flatMap { Set($0.notes) }.map { ($0, 1) }, uniquingKeysWith: +)
        let activations = ready.reduce(0) { $0 + $1.notes.count { $0 == .activatesNotification } }
        let offset = (number - 1) * TrialPage.pageSize
        let page = { (view: String, rows: [BatchRow], hits: Int) in
            TrialPage(
                batch: batch, rows: rows, hits: hits, notes: counts, noted: noted.count, activations: activations,
                view: view, page: number)
        }
        let note = BatchView.note(view)
        if view == "merknad" || note != nil {
            let shown = note.map { note in noted.filter { $0.notes.contains(note) } } ?? noted
            return page(view, Array(shown.dropFirst(offset).prefix(TrialPage.pageSize)), shown.count)
        }
        let states = BatchView.states(view)
        let rows = try store.rows(of: batch.id, states: states ?? [], limit: TrialPage.pageSize, offset: offset)
        let hits = states.map { states in states.reduce(0) { $0 + batch.count($1) } } ?? batch.total
        return page(states == nil ? "" : view, rows, hits)
    }

    private func start(_ context: PortalContext) async throws -> Response {
        guard context.form["bekreft"] == "ja" else {
            return try await show(FormFields(), context) { $0.lacksTick = true }
        }
        let (account, batch) = (try context.account(), try await services.batch(context))
        let session = context.signedIn?.session.tokenHash ?? ""
        if batch.startedAt != nil { return .seeOther(batch.address) }
        let adviser = Adviser(id: "", name: account.name, email: account.email)
        let started = try await services.start(batch, by: adviser, actor: account.email)
        try await services.blocking { try $0.clearSelection(session: session) }
        return .seeOther(started.address)
    }

    /// Tries the same plans with the status of another day (R12).
    private func changeDay(_ context: PortalContext) async throws -> Response {
        let (account, batch) = (try context.account(), try await services.batch(context))
        let text = context.form["per"]
        guard let day = Day(form: text) else {
            return try await show(FormFields(), context) { page in
                (page.dayError, page.dayText) = ("Skriv dag, måned og år, for eksempel 31.12.2026", text)
            }
        }
        guard day <= services.today else {
            return try await show(FormFields(), context) { page in
                (page.dayError, page.dayText) = ("Datoen kan ikke ligge fram i tid", text)
            }
        }
        let plans = try await services.blocking { store in
            try store.rows(of: batch.id, states: [], limit: .max, offset: 0).map(\.plan)
        }
        return .seeOther(try await services.beginTrial(plans, account: account, asOf: day).trialAddress)
    }
}

extension PortalServices {
    /// Starts a batch that has been tried, in the name of who starts it, or of whom it was put together for.
    func start(_ batch: Batch, by adviser: Adviser? = nil, actor: String) async throws -> Batch {
        let now = clock()
        do {
            try await blocking { store in
                try store.start(batch.id, by: adviser, at: now)
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
