import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanStore
import Testing

@testable import Portal

/// A browser without script: keeps cookies, finds the form's token, follows no redirect by itself.
final class Browser {
    let client: any TestClientProtocol
    private(set) var cookies: [String: String] = [:]
    private(set) var formToken = ""

    init(_ client: any TestClientProtocol, cookies: [String: String] = [:]) {
        (self.client, self.cookies) = (client, cookies)
    }

    /// Signs in as a role of a tenant.
    static func signedIn(
        _ client: any TestClientProtocol, as role: AccountRole, tenant: Int = 0
    ) async throws -> Browser {
        try await signedIn(client, email: TestPortal.email(role, tenant))
    }

    /// A browser in which the holder of an account has signed in.
    static func signedIn(_ client: any TestClientProtocol, email: String) async throws -> Browser {
        let browser = Browser(client)
        _ = try await browser.get("/logg-inn")
        let answer = try await browser.post(
            "/logg-inn", ["epost": email, "passord": TestPortal.password])
        #expect(answer.status == .seeOther)
        _ = try await browser.get("/konto")
        return browser
    }

    func get(_ address: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
        try await send(address, .get, headers, nil)
    }

    /// Posts fields; the form's token is added unless it is among them.
    func post(_ address: String, _ fields: KeyValuePairs<String, String>, token: String? = nil) async throws
        -> TestResponse
    {
        var pairs = fields.map { "\($0.key)=\(AddressText.escaped($0.value))" }
        if !fields.contains(where: { $0.key == "_vern" }) { pairs.append("_vern=\(token ?? formToken)") }
        let headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        return try await send(address, .post, headers, ByteBuffer(string: pairs.joined(separator: "&")))
    }

    private func send(
        _ address: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?
    ) async throws -> TestResponse {
        var headers = headers
        if !cookies.isEmpty {
            headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        }
        let answer = try await client.execute(uri: address, method: method, headers: headers, body: body)
        for field in answer.headers[values: .setCookie] { keep(field) }
        let text = String(buffer: answer.body)
        if let found = text.firstMatch(of: /name="_vern" value="([0-9a-f]+)"/) { formToken = String(found.output.1) }
        return answer
    }

    private func keep(_ field: String) {
        let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
        if pair.count == 2 { cookies[pair[0]] = pair[1] } else if let name = pair.first { cookies[name] = nil }
    }
}

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }
    /// Where the answer sends the browser.
    var location: String { headers[.location] ?? "" }
}
