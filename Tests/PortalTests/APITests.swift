import Foundation
import HMSPlan
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanStore
import Testing

@testable import Portal

@Suite struct APITests {
    /// A portal with reviews and a token for each tenant.
    private func prepared() throws -> (TestPortal, [String]) {
        let portal = try TestPortal()
        try portal.review(tenant: 0, count: 3)
        let accounts = PortalAccounts(store: portal.store)
        return (portal, try portal.tenants.map { try accounts.addToken(name: "prøve", association: $0.text).text })
    }

    private static func get(
        _ client: any TestClientProtocol, _ address: String, token: String?, _ more: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = more
        if let token { headers[.authorization] = "Bearer \(token)" }
        return try await client.execute(uri: "/api/v1" + address, method: .get, headers: headers)
    }

    private static func post(
        _ client: any TestClientProtocol, _ address: String, token: String, _ body: String = ""
    ) async throws -> TestResponse {
        try await client.execute(
            uri: "/api/v1" + address, method: .post, headers: [.authorization: "Bearer \(token)"],
            body: ByteBuffer(string: body))
    }

    @Test("every address needs a token, and answers with a problem without one")
    func tokens() async throws {
        let (portal, _) = try prepared()
        let plan = portal.plans(of: 0)[0].id.text
        try await portal.test { client in
            for address in ["/plans", "/plans/\(plan)", "/plans/\(plan)/reviews", "/batches/x", "/documents/x"] {
                for token in [nil, "hms_wrong"] {
                    let answer = try await Self.get(client, address, token: token)
                    #expect(answer.status == .unauthorized, "\(address)")
                    #expect(answer.headers[.contentType] == "application/problem+json")
                    #expect(answer.text.contains("urn:hmsreview:problem:token-required"))
                }
            }
        }
    }

    /// All requests that the description tells of, with names of the first tenant's in their addresses.
    private func requests(_ portal: TestPortal) async throws -> [(method: HTTPRequest.Method, address: String)] {
        let plan = portal.plans(of: 0)[0].id
        let tenant = portal.tenants[0]
        let filed = try #require(try portal.store.filedReviews(of: plan, association: tenant).first)
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let batch = try await portal.server.services.beginTrial([portal.plans(of: 0)[4].id], account: adviser)
        let names = [
            "plan": AddressText.escaped(plan.text), "review": "2026-1", "document": filed.documents[0].id,
            "id": batch.id,
        ]
        let json = try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.bytes))
        let paths = try #require((json as? [String: Any])?["paths"] as? [String: [String: Any]])
        return paths.flatMap { path, methods in
            let address = names.reduce(path) { $0.replacing("{\($1.key)}", with: $1.value) }
            return methods.keys.map { ($0 == "post" ? HTTPRequest.Method.post : .get, address) }
        }
    }

    @Test("every address of the description refuses callers without a token and those of another association")
    func everyAddress() async throws {
        let (portal, tokens) = try prepared()
        let requests = try await requests(portal)
        #expect(requests.count == 10)
        let foreign = portal.plans(of: 0)[6].id.text
        try await portal.test { client in
            for (method, address) in requests {
                let body = "{\"adviser\":\"demo.radgiver@eksempel.no\",\"plans\":[\"\(foreign)\"]}"
                let call = { (token: String) in
                    try await client.execute(
                        uri: "/api/v1" + address, method: method,
                        headers: token.isEmpty ? [:] : [.authorization: "Bearer \(token)"],
                        body: method == .post ? ByteBuffer(string: body) : nil)
                }
                #expect(try await call("").status == .unauthorized, "\(address)")
                #expect(try await call("hms_wrong").status == .unauthorized, "\(address)")
                let other = try await call(tokens[1])
                #expect(other.status == (address == "/plans" ? .ok : .notFound), "\(method) \(address)")
            }
        }
    }

    @Test("a batch is scored as of a day that has been, not of one to come")
    func asOf() async throws {
        let (portal, tokens) = try prepared()
        let plan = portal.plans(of: 0)[5].id.text
        try await portal.test { client in
            let order = { (day: String) in
                "{\"adviser\":\"demo.radgiver@eksempel.no\",\"plans\":[\"\(plan)\"],\"asOf\":\"\(day)\"}"
            }
            let made = try await Self.post(client, "/batches", token: tokens[0], order("2026-06-30"))
            #expect(made.text.contains("\"asOf\":\"2026-06-30\""))
            let later = try await Self.post(client, "/batches", token: tokens[0], order("2026-11-24"))
            #expect(later.status == .conflict)
            #expect(later.text.contains("future"))
        }
    }

    @Test("a token opens its own association and nothing else")
    func tenants() async throws {
        let (portal, tokens) = try prepared()
        let plan = AddressText.escaped(portal.plans(of: 0)[0].id.text)
        let document = try #require(
            try portal.store.filedReviews(of: portal.plans(of: 0)[0].id, association: portal.tenants[0])
                .first?.documents.first?.id)
        let addresses = [
            "/plans/\(plan)", "/plans/\(plan)/reviews", "/plans/\(plan)/reviews/2026-1", "/documents/\(document)",
        ]
        try await portal.test { client in
            for address in addresses {
                #expect(try await Self.get(client, address, token: tokens[0]).status == .ok, "\(address)")
                #expect(try await Self.get(client, address, token: tokens[1]).status == .notFound, "\(address)")
            }
            let list = try await Self.get(client, "/plans?size=500", token: tokens[1]).text
            for other in portal.plans(of: 0) { #expect(!list.contains("\"id\":\"\(other.id.text)\"")) }
        }
    }

    @Test("a batch is tried, started and followed")
    func batches() async throws {
        let (portal, tokens) = try prepared()
        let plans = portal.plans(of: 0).map(\.id.text)
        try await portal.test { client in
            let order = "{\"adviser\":\"demo.radgiver@eksempel.no\",\"plans\":[\"\(plans[5])\",\"\(plans[6])\"]}"
            let made = try await Self.post(client, "/batches", token: tokens[0], order)
            #expect(made.status == .created)
            let address = String(try #require(made.headers[.location]).dropFirst("/api/v1".count))
            #expect(try await Self.get(client, address, token: tokens[1]).status == .notFound)
            #expect(try await Self.post(client, address + "/start", token: tokens[1]).status == .notFound)
            #expect(try await Self.post(client, address + "/start", token: tokens[0]).status == .accepted)
            #expect(try await Self.post(client, address + "/start", token: tokens[0]).status == .conflict)
            let id = String(address.split(separator: "/").last ?? "")
            await portal.server.services.runs.wait(for: id, atMost: .seconds(20))
            let end = try await Self.get(client, address, token: tokens[0]).text
            #expect(end.contains("\"phase\":\"finished\""))
            #expect(try await Self.get(client, address + "/plans", token: tokens[0]).text.contains(plans[5]))
        }
    }

    @Test("orders that make no sense are refused with a reason")
    func badOrders() async throws {
        let (portal, tokens) = try prepared()
        try await portal.test { client in
            for (body, status) in [
                ("", HTTPResponse.Status.badRequest), ("[]", .badRequest),
                ("{\"adviser\":\"ukjent@eksempel.no\"}", .notFound),
            ] {
                let answer = try await Self.post(client, "/batches", token: tokens[0], body)
                #expect(answer.status == status)
                #expect(answer.text.contains("\"detail\""))
            }
            #expect(try await Self.get(client, "/plans?size=0", token: tokens[0]).status == .badRequest)
        }
    }

    @Test("a method that the description does not name is not allowed")
    func undescribedMethods() async throws {
        let (portal, tokens) = try prepared()
        let json = try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.bytes))
        let paths = try #require((json as? [String: Any])?["paths"] as? [String: [String: Any]])
        let described = Set(
            paths.flatMap { path, methods in
                methods.keys.map { "\($0.uppercased()) \(path.replacing(/\{\w+\}/, with: "x"))" }
            })
        let refused = portal.server.routes.compactMap { route -> (HTTPRequest.Method, String)? in
            let words = route.split(separator: " ").map(String.init)
            guard words[1].hasPrefix("/api/v1/"), words[0] != "HEAD", let method = HTTPRequest.Method(words[0]) else {
                return nil
            }
            let path = String(words[1].dropFirst("/api/v1".count)).replacing(/\{\w+\}/, with: "x")
            return path == "/openapi.json" || described.contains("\(words[0]) \(path)") ? nil : (method, path)
        }
        #expect(refused.count > 20)
        try await portal.test { client in
            for (method, path) in refused {
                let answer = try await client.execute(
                    uri: "/api/v1\(path)", method: method, headers: [.authorization: "Bearer \(tokens[0])"])
                #expect(answer.status == .methodNotAllowed, "\(method) \(path)")
            }
        }
    }

    @Test("an own adviser is given no plans of another association")
    func foreignPlans() async throws {
        let (portal, tokens) = try prepared()
        let foreign = portal.plans(of: 1)[0].id.text
        let own = portal.plans(of: 0)[5].id.text
        try await portal.test { client in
            for plans in ["\"\(foreign)\"", "\"\(own)\",\"\(foreign)\""] {
                let answer = try await Self.post(
                    client, "/batches", token: tokens[0],
                    "{\"adviser\":\"demo.radgiver@eksempel.no\",\"plans\":[\(plans)]}")
                #expect(answer.status == .notFound, "\(plans): \(answer.text)")
                #expect(!answer.text.contains(portal.plans(of: 1)[0].company.name))
            }
        }
        #expect(try portal.store.batches(of: portal.tenants[0], limit: 10).isEmpty)
    }

    @Test("the description is JSON and names every address")
    func description() async throws {
        let (portal, _) = try prepared()
        try await portal.test { client in
            let answer = try await Self.get(client, "/openapi.json", token: nil)
            let json = try JSONSerialization.jsonObject(with: Data(answer.body.readableBytesView))
            let paths = try #require((json as? [String: Any])?["paths"] as? [String: Any])
            // Everything that is referred to is there, the figures of a review among it.
            let components = (json as? [String: Any])?["components"] as? [String: [String: Any]]
            for match in answer.text.matches(of: /"#\/components\/(\w+)\/([^"\/]+)"/) {
                #expect(components?[String(match.output.1)]?[String(match.output.2)] != nil, "\(match.output.0)")
            }
            #expect(answer.text.contains("#/components/schemas/ReviewFigures"))
            #expect(!answer.text.contains("$defs"))
            let described = Set(paths.keys.map { $0.replacing(/\{\w+\}/, with: "*") })
            for route in portal.server.routes where route.contains(" /api/v1/") {
                let words = route.split(separator: " ").map(String.init)
                let path = String(words[1].dropFirst("/api/v1".count)).replacing(/\{\w+\}/, with: "*")
                #expect(described.contains(path) || path == "/openapi.json", "\(path)")
            }
        }
    }

    @Test("health, readiness and figures answer; figures not through a proxy")
    func operation() async throws {
        let (portal, _) = try prepared()
        try await portal.test { client in
            let browser = Browser(client)
            #expect(try await browser.get("/helse").text == "ok\n")
            #expect(try await browser.get("/klar").text == "ok\n")
            let figures = try await browser.get("/metrics").text
            let labels = "method=\"GET\",route=\"/helse\",status=\"200\""
            #expect(figures.contains("hms_http_requests_total{\(labels)} 1\n"))
            #expect(figures.contains("hms_http_request_seconds_bucket{\(labels),le=\"+Inf\"} 1\n"))
            #expect(figures.contains("# TYPE hms_store_bytes gauge\n"))
            #expect(try await browser.get("/metrics", [.forwardedFor: "10.0.0.1"]).status == .notFound)
        }
    }

    @Test("a method that an address does not know is told which it does")
    func otherMethods() async throws {
        let (portal, tokens) = try prepared()
        try await portal.test { client in
            let answer = try await client.execute(
                uri: "/api/v1/plans", method: .delete, headers: [.authorization: "Bearer \(tokens[0])"])
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.headers[.allow] == "GET, HEAD")
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
    }

    @Test(
        "queries that make no sense are refused with a problem that says why",
        arguments: ["/plans?page=0", "/plans?page=x", "/plans?size=501", "/plans?reviewed=null"])
    func nonsense(address: String) async throws {
        let (portal, tokens) = try prepared()
        try await portal.test { client in
            let answer = try await Self.get(client, address, token: tokens[0])
            #expect(answer.status == .badRequest)
            #expect(answer.text.contains("urn:hmsreview:problem:bad-request"))
            #expect(answer.text.contains("detail"))
        }
    }

    @Test("a document comes whole, in part, not again, or with a problem where there is no such part")
    func document() async throws {
        let (portal, tokens) = try prepared()
        let id = try #require(
            try portal.store.filedReviews(of: portal.plans(of: 0)[0].id, association: portal.tenants[0])
                .first?.documents.first?.id)
        try await portal.test { client in
            let whole = try await Self.get(client, "/documents/\(id)", token: tokens[0])
            #expect(whole.status == .ok)
            let tag = try #require(whole.headers[.eTag])
            let again = try await Self.get(client, "/documents/\(id)", token: tokens[0], [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
            #expect(again.body.readableBytes == 0)
            let part = try await Self.get(client, "/documents/\(id)", token: tokens[0], [.range: "bytes=1-3"])
            #expect(part.status == .partialContent)
            #expect(part.text == String(whole.text.dropFirst().prefix(3)))
            let none = try await Self.get(client, "/documents/\(id)", token: tokens[0], [.range: "bytes=900000-"])
            #expect(none.status == .rangeNotSatisfiable)
            #expect(none.headers[.contentType] == "application/problem+json")
            #expect(none.headers[.contentRange] == "bytes */\(whole.body.readableBytes)")
        }
    }
}
