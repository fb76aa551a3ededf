import Foundation
import HMSPlan
import HTTPTypes
import Hummingbird
import NIOCore
import PlanStore
import ServiceLifecycle

/// `/arbeid/gjennomganger`: runs under way and finished ones.
struct RunRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/gjennomganger") { request, context in try await list(context) }
        group.get("/arbeid/gjennomganger/:id") { request, context in try await show(request, context) }
        group.get("/arbeid/gjennomganger/:id/hendelser") { request, context in try await events(context) }
        group.get("/arbeid/gjennomganger/:id/stopp") { request, context in try await askToStop(context) }
        group.post("/arbeid/gjennomganger/:id/stopp") { request, context in try await stop(context) }
        group.post("/arbeid/gjennomganger/:id/igjen") { request, context in try await tryAgain(context) }
        group.get("/arbeid/gjennomganger/:id/rapporter.zip") { request, context in try await archive(context) }
        group.get("/arbeid/gjennomganger/:id/scorer.csv") { request, context in try await scores(context) }
    }

    private func list(_ context: PortalContext) async throws -> Response {
        let account = try context.account()
        let batches = try await services.blocking { try $0.batches(of: account.association, limit: 100) }
        let frame = try services.frame("Gjennomganger", context, current: "/arbeid/gjennomganger")
        return .page(services.pages.runs.html(RunListPage(batches: batches), in: frame))
    }

    private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
        let batch = try await services.batch(context)
        guard batch.startedAt != nil else { return .seeOther(batch.trialAddress) }
        let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
        let number = max(1, min(10_000, Int(fields["side"]) ?? 1))
        if batch.phase == .running || batch.phase == .parked {
            return try await showRunning(batch, fields, number, context)
        }
        let page = try await services.reading { store in
            ResultPage(
                batch: batch, failed: try store.rows(of: batch.id, states: [.failed], limit: .max, offset: 0),
                reviewed: try store.rows(of: batch.id, states: [.reviewed], limit: .max, offset: 0),
                order: ResultOrder(fields), page: number)
        }
        let frame = try services.frame("Resultat", context, current: "/arbeid/gjennomganger")
        return .page(services.pages.result.html(page, in: frame))
    }

    private func showRunning(
        _ batch: Batch, _ fields: FormFields, _ number: Int, _ context: PortalContext
    ) async throws -> Response {
        let view = BatchView.states(fields["vis"]) == nil ? "" : fields["vis"]
        let rows = try await services.blocking { store in
            try store.rows(
                of: batch.id, states: BatchView.states(view) ?? [], limit: TrialPage.pageSize,
                offset: (number - 1) * TrialPage.pageSize)
        }
        let page = RunPage(batch: batch, rows: rows, view: view, page: number, now: services.clock())
        let title = "\(batch.done) av \(batch.size) – Gjennomgangen pågår"
        let frame = try services.frame(title, context, current: "/arbeid/gjennomganger")
        var response = Response.page(services.pages.run.html(page, in: frame))
        // Only where the reader has chosen it: the page asks for itself again.
        if fields["oppdater"] == "10" { response.headers[.refresh] = "10" }
        return response
    }

    /// The run's figures as server-sent events, whenever they change, until it or the reader's session is over.
    private func events(_ context: PortalContext) async throws -> Response {
        let batch = try await services.batch(context)
        let (services, session) = (services, context.signedIn?.session.tokenHash ?? "")
        let body = ResponseBody { writer in
            var last: RunEvent?
            for turn in 0..<7200 {
                let now = services.clock()
                guard let current = try await services.watched(batch, session: session) else { break }
                let event = RunEvent(current, at: now)
                if event != last {
                    let json = try JSONEncoder().encode(event)
                    try await writer.write(ByteBuffer(string: "data: \(String(decoding: json, as: UTF8.self))\n\n"))
                    last = event
                } else if turn % 30 == 29 {
                    try await writer.write(ByteBuffer(string: ": fortsatt her\n\n"))
                }
                if event.slutt || Task.isShuttingDownGracefully { break }
                try await Task.sleep(for: .milliseconds(500))
            }
            try await writer.finish(nil)
        }
        let headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
        return Response(status: .ok, headers: headers, body: body)
    }

    private func askToStop(_ context: PortalContext) async throws -> Response {
        let batch = try await services.batch(context)
        guard batch.phase == .running else { return .seeOther(batch.address) }
        let frame = try services.frame("Stopp kjøringen?", context, current: "/arbeid/gjennomganger")
        let page = RunPage(batch: batch, rows: [], view: "", page: 1, now: services.clock())
        return .page(services.pages.stop.html(page, in: frame))
    }

    private func stop(_ context: PortalContext) async throws -> Response {
        let (account, batch) = (try context.account(), try await services.batch(context))
        let now = services.clock()
        try await services.blocking { store in
            try store.note(
                AuditEntry(
                    time: now, association: batch.association, actor: account.email, action: "stop-run",
                    subject: batch.id))
        }
        try await services.runs.stop(batch.id)
        await services.runs.wait(for: batch.id, atMost: .seconds(3))
        return .seeOther(batch.address)
    }

    /// Tries those that failed once more.
    private func tryAgain(_ context: PortalContext) async throws -> Response {
        let (account, batch) = (try context.account(), try await services.batch(context))
        let failed = try await services.blocking { store in
            try store.rows(of: batch.id, states: [.failed, .cancelled], limit: .max, offset: 0).map(\.plan)
        }
        guard !failed.isEmpty else { return .seeOther(batch.address) }
        return .seeOther(try await services.beginTrial(failed, account: account).trialAddress)
    }

    // MARK: Files

    private func archive(_ context: PortalContext) async throws -> Response {
        let batch = try await services.batch(context)
        let account = try context.account()
        let reviewed = try await services.blocking { store in
            try store.rows(of: batch.id, states: [.reviewed], limit: .max, offset: 0)
        }
        guard batch.finishedAt != nil, !reviewed.isEmpty else { throw PortalError.notFound }
        try await services.noteRead("batch \(batch.id)", account)
        return BatchArchive(services: services, batch: batch, rows: reviewed).response
    }

    private func scores(_ context: PortalContext) async throws -> Response {
        let batch = try await services.batch(context)
        let text = try await services.blocking { store in
            let rows = try store.rows(of: batch.id, states: [], limit: .max, offset: 0)
            return ScoreTable(rows: rows).text
        }
        return .download(Array(text.utf8), type: "text/csv; charset=utf-8", name: "scorer-\(batch.id.prefix(8)).csv")
    }
}

extension PortalServices {
    /// A batch as it stands, for a session that is still good.
    fileprivate func watched(_ batch: Batch, session: String) async throws -> Batch? {
        let now = clock()
        return try await blocking { store in
            guard try store.session(session, at: now) != nil else { return nil }
            return try store.batch(batch.id, association: batch.association)
        }
    }
}

extension HTTPField.Name {
    static let refresh = named("Refresh")
}
