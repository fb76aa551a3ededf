import AnnualReview
import Archive
import Foundation
import HMSPlan
import HTTPTypes
import Hummingbird
import NIOCore
import PlanStore

/// `/api/v1`: the portals for programs. A token opens one association's data and nothing else.
struct APIRoutes: Sendable {
    let services: PortalServices

    func add(to router: some RouterMethods<PortalContext>) {
        router.get("/api/v1/openapi.json") { request, context in
            Self.json(OpenAPIDocument.bytes, type: "application/json")
        }
        let group = router.group().add(middleware: TokenGate(services: services))
        group.get("/api/v1/plans") { request, context in try await plans(request, context) }
        group.get("/api/v1/plans/:plan") { request, context in
            try Self.answer(APIPlan(try await entry(context)))
        }
        group.get("/api/v1/plans/:plan/reviews") { request, context in try await reviews(context) }
        group.get("/api/v1/plans/:plan/reviews/:review") { request, context in try await review(context) }
        group.get("/api/v1/documents/:document") { request, context in try await document(request, context) }
        group.post("/api/v1/batches") { request, context in try await makeBatch(request, context) }
        group.get("/api/v1/batches/:id") { request, context in
            try Self.answer(APIBatch(try await batch(context)))
        }
        group.get("/api/v1/batches/:id/plans") { request, context in try await batchPlans(request, context) }
        group.post("/api/v1/batches/:id/start") { request, context in try await start(context) }
        group.post("/api/v1/batches/:id/stop") { request, context in try await stop(context) }
    }

    // MARK: Plans and reviews

    private func plans(_ request: Request, _ context: PortalContext) async throws -> Response {
        let tenant = try context.tenant()
        let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
        let page = try Self.number(fields["page"], in: 1...100_000, default: 1)
        let size = try Self.number(fields["size"], in: 1...500, default: 100)
        let isReviewed = try Self.flag(fields["reviewed"])
        let (today, recent) = (services.today, services.recent)
        let found = try await services.blocking { store in
            var query = CompanyQuery(association: tenant, today: today, recent: recent)
            query.search = fields["search"]
            query.isReviewed = isReviewed
            query.order = .name
            (query.page, query.pageSize) = (page, size)
            return try store.companies(query)
        }
        return try Self.answer(APIPage(items: found.entries.map(APIPlan.init), total: found.hits, page: page))
    }

    /// The plan of the address, of the token's tenant.
    private func entry(_ context: PortalContext) async throws -> CompanyEntry {
        let (tenant, id) = (try context.tenant(), try context.parameter("plan"))
        guard let found = try await services.blocking({ try $0.company(SourceID(id), association: tenant) }) else {
            throw PortalError.notFound
        }
        return found
    }

    private func reviews(_ context: PortalContext) async throws -> Response {
        let (tenant, entry) = (try context.tenant(), try await entry(context))
        let found = try await services.blocking { try $0.filedReviews(of: entry.plan, association: tenant) }
        return try Self.answer(APIPage(items: found.map(APIReview.init), total: found.count, page: 1))
    }

    private func review(_ context: PortalContext) async throws -> Response {
        let (tenant, entry) = (try context.tenant(), try await entry(context))
        let key = try PortalServices.reviewKey(try context.parameter("review"), plan: entry.plan)
        guard let review = try await services.blocking({ try $0.review(key, association: tenant) }) else {
            throw PortalError.notFound
        }
        return try Self.answer(review)
    }

    private func document(_ request: Request, _ context: PortalContext) async throws -> Response {
        let (tenant, id) = (try context.tenant(), try context.parameter("document"))
        guard ContentHash(hexadecimal: id) != nil,
            let found = try await services.blocking({ try $0.filedDocument(id, association: tenant) })
        else { throw PortalError.notFound }
        let (bytes, manifest) = try await services.document(
            of: found.key, mediaType: found.mediaType, association: tenant, actor: context.tokenName)
        let suffix = found.mediaType == "application/pdf" ? "pdf" : "html"
        let name = "hms-gjennomgang-\(found.key.period)-\(found.key.version).\(suffix)"
        var response = Response.document(bytes, manifest, name: name, isKept: true, request: request)
        if response.status == .rangeNotSatisfiable {
            let size = response.headers[.contentRange]
            response = Problem(.noSuchRange, requestID: context.requestID).response
            response.headers[.contentRange] = size
        }
        response.headers[.contentSecurityPolicy] = ContentPolicy.report
        return response
    }

    // MARK: Batches

    private func makeBatch(_ request: Request, _ context: PortalContext) async throws -> Response {
        let tenant = try context.tenant()
        let body = try await request.wholeBody()
        guard let order = try? JSONDecoder().decode(APIBatchOrder.self, from: Data(body.readableBytesView)) else {
            throw PortalError.badRequest("the body is no batch order: {\"adviser\": …, \"plans\": […]}")
        }
        let association = try await services.blocking { try $0.association(tenant) }
        guard let adviser = association?.advisers.first(where: { $0.email == order.adviser }) else {
            throw PortalError.unknown("'\(order.adviser)' is not an adviser of the association")
        }
        if let day = order.asOf, day > services.today { throw PortalError.conflict("\(day) lies in the future") }
        let batch = try await services.beginTrial(
            try await wanted(order, tenant), adviser: adviser, association: tenant, actor: context.tokenName,
            asOf: order.asOf)
        var response = try Self.answer(APIBatch(batch), status: .created)
        response.headers[.location] = "/api/v1/batches/\(batch.id)"
        return response
    }

    private func wanted(_ order: APIBatchOrder, _ tenant: SourceID) async throws -> [SourceID] {
        if let plans = order.plans { return try await named(plans.map { SourceID($0) }, tenant) }
        let (today, recent) = (services.today, services.recent)
        return try await services.blocking { store in
            var query = CompanyQuery(association: tenant, today: today, recent: recent)
            query.isReviewed = false
            return try store.plans(query)
        }
    }

    /// Plans that an order names; one that the association does not have is refused, not left out unseen.
    private func named(_ plans: [SourceID], _ tenant: SourceID) async throws -> [SourceID] {
        let known = try await services.blocking { Set(try $0.references(plans, association: tenant).map(\.id)) }
        guard let unknown = plans.first(where: { !known.contains($0) }) else { return plans }
        throw PortalError.unknown("'\(unknown.text)' is not a plan of the association")
    }

    private func batch(_ context: PortalContext) async throws -> Batch {
        let (tenant, id) = (try context.tenant(), try context.parameter("id"))
        guard let batch = try await services.blocking({ try $0.batch(id, association: tenant) }) else {
            throw PortalError.notFound
        }
        return batch
    }

    private func batchPlans(_ request: Request, _ context: PortalContext) async throws -> Response {
        let batch = try await batch(context)
        let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
        let page = try Self.number(fields["page"], in: 1...100_000, default: 1)
        let rows = try await services.blocking {
            try $0.rows(of: batch.id, states: [], limit: 200, offset: (page - 1) * 200)
        }
        return try Self.answer(APIPage(items: rows.map(APIBatchPlan.init), total: batch.total, page: page))
    }

    private func start(_ context: PortalContext) async throws -> Response {
        let batch = try await batch(context)
        return try Self.answer(APIBatch(try await services.start(batch, actor: context.tokenName)), status: .accepted)
    }

    private func stop(_ context: PortalContext) async throws -> Response {
        let batch = try await batch(context)
        try await services.runs.stop(batch.id)
        return try Self.answer(APIBatch(batch), status: .accepted)
    }

    // MARK: Answers

    private static func number(
        _ text: String, in range: ClosedRange<Int>, default value: Int
    ) throws(PortalError) -> Int {
        if text.isEmpty { return value }
        guard let number = Int(text), range.contains(number) else {
            throw .badRequest("'\(text)' is not a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func flag(_ text: String) throws(PortalError) -> Bool? {
        switch text {
        case "": nil
        case "true": true
        case "false": false
        default: throw .badRequest("'\(text)' is neither true nor false")
        }
    }

    private static func answer(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return json(Array(try encoder.encode(value)), type: "application/json", status: status)
    }

    private static func json(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
