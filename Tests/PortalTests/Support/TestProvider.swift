import Foundation
import HTTPTypes
import Hummingbird
import JWTKit
import Logging
import NIOCore
import PlanStore
import Synchronization

@testable import Portal

/// A provider of sign-in as it stands in the field: its own server on loopback, with a signing key, codes that work once,
/// and PKCE that is checked.
final class TestProvider: Sendable {
    /// What the provider says of the person, and how it misbehaves.
    struct Behaviour: Sendable {
        var email = TestPortal.email(.adviser, 0)
        var isVerified: Bool? = true
        var audience = "portal"
        var nonce: String?
        var signsWithOtherKey = false
        var expiresIn = 300.0
        var issuedIn = 0.0
    }

    private struct Grant: Sendable {
        let nonce: String
        let challenge: String
        let returnAddress: String
    }

    private struct Claims: JWTPayload {
        let iss: String
        var sub = "person-1"
        let aud: String
        let exp: Int
        let iat: Int
        let nonce: String
        let email: String
        let email_verified: Bool?

        func verify(using algorithm: some JWTAlgorithm) throws {}
    }

    let behaviour: Mutex<Behaviour>
    private let keys = Mutex([("nokkel-1", ES256PrivateKey())])
    private let otherKey = ES256PrivateKey()
    private let grants = Mutex<[String: Grant]>([:])

    init(_ behaviour: Behaviour = Behaviour()) { self.behaviour = Mutex(behaviour) }

    /// Signs with a new key from now on, and takes the old one back.
    func changeKey() { keys.withLock { $0 = [("nokkel-\(RandomText.hexadecimal(2))", ES256PrivateKey())] } }

    private var key: (name: String, key: ES256PrivateKey) { keys.withLock { $0[0] } }

    var application: some ApplicationProtocol {
        let router = Router()
        router.get("/.well-known/openid-configuration") { request, _ in self.configuration(request) }
        router.get("/nokler") { _, _ in try self.publicKeys() }
        router.get("/autoriser") { request, _ in self.authorize(request) }
        router.post("/token") { request, _ in try await self.token(request) }
        return Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            logger: Logger(label: "provider") { _ in SwiftLogNoOpLogHandler() })
    }

    private func issuer(_ request: Request) -> String { "http://\(request.head.authority ?? "")" }

    private func configuration(_ request: Request) -> Response {
        let issuer = issuer(request)
        return Self.json(
            """
            {"issuer": "\(issuer)", "authorization_endpoint": "\(issuer)/autoriser",
             "token_endpoint": "\(issuer)/token", "jwks_uri": "\(issuer)/nokler"}
            """)
    }

    private func publicKeys() throws -> Response {
        let (name, key) = key
        let point = key.publicKey.parameters
        let jwk = JWK.ecdsa(.es256, identifier: JWKIdentifier(string: name), x: point?.x, y: point?.y, curve: .p256)
        return Self.json(String(decoding: try JSONEncoder().encode(JWKS(keys: [jwk])), as: UTF8.self))
    }

    /// The person is signed in here already: the browser is sent straight back.
    private func authorize(_ request: Request) -> Response {
        let fields = FormFields(encoded: request.uri.query ?? "") ?? FormFields()
        guard fields["response_type"] == "code", fields["client_id"] == "portal",
            fields["code_challenge_method"] == "S256",
            fields["scope"].contains("openid")
        else { return Response(status: .badRequest) }
        let code = RandomText.hexadecimal(8)
        let grant = Grant(
            nonce: fields["nonce"], challenge: fields["code_challenge"], returnAddress: fields["redirect_uri"])
        grants.withLock { $0[code] = grant }
        let query = AddressText.query([("code", code), ("state", fields["state"])])
        return Response(status: .found, headers: [.location: fields["redirect_uri"] + query])
    }

    private func token(_ request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: 10_000)
        let fields = FormFields(encoded: String(buffer: body)) ?? FormFields()
        let grant = grants.withLock { $0.removeValue(forKey: fields["code"]) }
        guard let grant, fields["grant_type"] == "authorization_code", fields["redirect_uri"] == grant.returnAddress,
            SignInAttempt.challenge(of: fields["code_verifier"]) == grant.challenge
        else { return Response(status: .badRequest) }
        let behaviour = behaviour.withLock { $0 }
        let claims = Claims(
            iss: issuer(request), aud: behaviour.audience,
            exp: Int(Date().timeIntervalSince1970 + behaviour.expiresIn),
            iat: Int(Date().timeIntervalSince1970 + behaviour.issuedIn), nonce: behaviour.nonce ?? grant.nonce,
            email: behaviour.email, email_verified: behaviour.isVerified)
        let (name, key) = key
        let kid = JWKIdentifier(string: name)
        let signer = await JWTKeyCollection().add(ecdsa: behaviour.signsWithOtherKey ? otherKey : key, kid: kid)
        return Self.json(
            "{\"id_token\": \"\(try await signer.sign(claims, kid: kid))\", \"token_type\": \"Bearer\"}")
    }

    private static func json(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
