import HMSPlan
import Hummingbird
import PlanStore

/// `/arbeid/boligselskap/{id}`: one company, its reports, and undoing what a review switched on.
struct CompanyRoutes: Sendable {
    let services: PortalServices

    func add(to group: some RouterMethods<PortalContext>) {
        group.get("/arbeid/boligselskap/:id") { request, context in try await show(context) }
        group.post("/arbeid/boligselskap/:id/provekjor") { request, context in try await tryOut(context) }
        group.get("/arbeid/boligselskap/:id/angre-varsling") { request, context in
            let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
            return try await ask(fields["kanal"], error: nil, context)
        }
        group.post("/arbeid/boligselskap/:id/angre-varsling") { request, context in try await undo(context) }
        group.get("/arbeid/boligselskap/:id/arkiv/:review") { request, context in try await read(request, context) }
        group.get("/arbeid/boligselskap/:id/arkiv/:review/utgave") { request, context in
            try await edition(request, context)
        }
    }

    /// The company of the address, of the reader's tenant.
    private func entry(_ context: PortalContext) async throws -> CompanyEntry {
        let (account, id) = (try context.account(), try context.parameter("id"))
        let found = try await services.blocking { try $0.company(SourceID(id), association: account.association) }
        guard let found else { throw PortalError.notFound }
        return found
    }

    private func show(_ context: PortalContext) async throws -> Response {
        let (account, entry) = (try context.account(), try await entry(context))
        let (today, measures, cache) = (services.today, services.configuration.measures, services.cache)
        let page = try await services.reading { store in
            let reviews = try store.filedReviews(of: entry.plan, association: account.association)
            return WorkCompanyPage(
                entry: entry, plan: try store.snapshot(of: entry.plan).plan,
                review: try reviews.first.flatMap { filed in
                    try cache.review(filed.key, association: account.association, in: store)
                },
                reviews: reviews,
                activations: try store.activations(of: entry.plan, association: account.association),
                measures: measures, today: today)
        }
        let frame = try services.frame(entry.name, context, current: "/arbeid/boligselskap")
        return .page(services.pages.company.html(page, in: frame))
    }

    private func tryOut(_ context: PortalContext) async throws -> Response {
        let (account, entry) = (try context.account(), try await entry(context))
        return .seeOther(try await services.beginTrial([entry.plan], account: account).trialAddress)
    }

    // MARK: Undoing

    private func ask(_ channel: String, error: String?, _ context: PortalContext) async throws -> Response {
        let (account, entry) = (try context.account(), try await entry(context))
        let active = try await services.blocking {
            try $0.activations(of: entry.plan, association: account.association)
        }
        guard let found = active.first(where: { $0.channel.rawValue == channel }) else { throw PortalError.notFound }
        let page = UndoPage(entry: entry, channel: found.channel, time: found.time, reasonError: error)
        var frame = try services.frame(
            "Slå av \(found.channel.norwegianName)", context, current: "/arbeid/boligselskap")
        frame.hasErrors = error != nil
        return .page(services.pages.undo.html(page, in: frame), status: error == nil ? .ok : .unprocessableContent)
    }

    private func undo(_ context: PortalContext) async throws -> Response {
        let (account, entry) = (try context.account(), try await entry(context))
        guard let channel = NotificationChannel(rawValue: context.form["kanal"]) else { throw PortalError.notFound }
        guard let reason = context.form.text("grunn") else {
            return try await ask(channel.rawValue, error: "Skriv en begrunnelse", context)
        }
        let now = services.clock()
        do {
            try await services.blocking { store in
                try store.undoNotification(of: entry.plan, channel: channel, at: now)
                try store.note(
                    AuditEntry(
                        time: now, association: account.association, actor: account.email,
                        action: "undo-notification",
                        subject: "\(entry.plan.text) \(channel.rawValue): \(reason.prefix(300))"))
                try store.refreshIndex()
            }
        } catch PlanStoreError.notActivated {
            throw PortalError.conflict("Varslingen er slått av allerede.")
        }
        return .seeOther(entry.address)
    }

    // MARK: Reports

    /// A report's page, or with `.pdf` the document itself.
    private func read(_ request: Request, _ context: PortalContext) async throws -> Response {
        let (account, entry) = (try context.account(), try await entry(context))
        let name = try context.parameter("review")
        if name.hasSuffix(".pdf") {
            let key = try PortalServices.reviewKey(String(name.dropLast(4)), plan: entry.plan)
            return try await services.pdf(key, account: account, request: request)
        }
        let key = try PortalServices.reviewKey(name, plan: entry.plan)
        let review = try await services.filedReview(key, association: account.association)
        let page = ReportPage(
            review: review, address: "\(entry.address)/arkiv/\(name)", archive: entry.address, archiveName: entry.name,
            canMarkRead: false, size: try await services.pdfSize(review))
        let frame = try services.frame(page.title, context, current: "/arbeid/boligselskap")
        return .page(services.pages.report.html(page, in: frame))
    }

    private func edition(_ request: Request, _ context: PortalContext) async throws -> Response {
        let (account, entry) = (try context.account(), try await entry(context))
        let key = try PortalServices.reviewKey(try context.parameter("review"), plan: entry.plan)
        return try await services.edition(key, account: account, request: request)
    }
}
