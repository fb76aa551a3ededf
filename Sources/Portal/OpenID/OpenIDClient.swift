import AsyncHTTPClient
import Foundation
import JWTKit
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// Talks to the provider: its configuration, its keys, the exchange of a code for a token (RFC 6749 §4.1, RFC 7636).
actor OpenIDClient {
    /// Largest answer that is read, and how long one is waited for.
    private static let limit = 1 << 20
    private static let timeout = TimeAmount.seconds(10)
    /// How long keys are believed, should the provider take one back.
    private static let keep = Duration.seconds(3600)
    /// Follows no redirect: a provider is asked at the addresses it has told, nowhere else.
    private static let http = HTTPClient(
        eventLoopGroupProvider: .singleton, configuration: HTTPClient.Configuration(redirectConfiguration: .disallow))

    /// Why somebody could not be signed in.
    enum Failure: Error, Hashable {
        /// The provider does not answer as it should.
        case provider(String)
        /// The token is not what it should be.
        case token(String)
    }

    private let provider: OpenIDProvider
    private let returnAddress: String
    private var known: (configuration: ProviderConfiguration, keys: JWTKeyCollection, time: ContinuousClock.Instant)?

    init(_ provider: OpenIDProvider, publicAddress: String) {
        self.provider = provider
        returnAddress = publicAddress + "/logg-inn/leverandor/svar"
    }

    /// Where the browser is sent to sign in.
    func address(for attempt: SignInAttempt) async throws -> String {
        let endpoint = try await configuration().configuration.authorizationEndpoint
        let query = AddressText.query([
            ("response_type", "code"), ("client_id", provider.clientID), ("redirect_uri", returnAddress),
            ("scope", "openid email profile"), ("state", attempt.state), ("nonce", attempt.nonce),
            ("code_challenge", attempt.challenge), ("code_challenge_method", "S256"),
        ])
        return endpoint + (endpoint.contains("?") ? query.replacing("?", with: "&", maxReplacements: 1) : query)
    }

    /// The verified address of who has signed in.
    func email(code: String, attempt: SignInAttempt) async throws -> String {
        let configuration = try await configuration().configuration
        let text = try await token(code: code, attempt: attempt, endpoint: configuration.tokenEndpoint)
        let token = try await verified(text)
        guard token.belongs(to: provider, issuer: configuration.issuer, nonce: attempt.nonce) else {
            throw Failure.token("it is meant for somebody else")
        }
        guard let email = token.verifiedEmail(provider) else { throw Failure.token("it has no verified address") }
        return email
    }

    /// The token's claims; keys are fetched anew once, because providers change them.
    private func verified(_ text: String) async throws -> IdentityToken {
        do {
            return try await configuration().keys.verify(text, as: IdentityToken.self)
        } catch {
            known = nil
            do {
                return try await configuration().keys.verify(text, as: IdentityToken.self)
            } catch {
                throw Failure.token("\(error)")
            }
        }
    }

    private func configuration() async throws -> (configuration: ProviderConfiguration, keys: JWTKeyCollection) {
        if let known, ContinuousClock.now - known.time < Self.keep { return (known.configuration, known.keys) }
        let text = try await get(provider.issuer + "/.well-known/openid-configuration")
        guard let configuration = try? JSONDecoder().decode(ProviderConfiguration.self, from: text) else {
            throw Failure.provider("its configuration cannot be read")
        }
        guard configuration.issuer == provider.issuer else {
            throw Failure.provider("it calls itself '\(configuration.issuer)'")
        }
        guard configuration.addresses.allSatisfy(ConfigurationReader.isSafe) else {
            throw Failure.provider("one of its addresses is not https")
        }
        let keys = JWTKeyCollection()
        try await keys.add(jwksJSON: String(decoding: try await get(configuration.keysAddress), as: UTF8.self))
        known = (configuration, keys, ContinuousClock.now)
        return (configuration, keys)
    }

    private struct TokenAnswer: Decodable {
        let identity: String

        enum CodingKeys: String, CodingKey { case identity = "id_token" }
    }

    private func token(code: String, attempt: SignInAttempt, endpoint: String) async throws -> String {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", returnAddress),
            ("client_id", provider.clientID), ("code_verifier", attempt.verifier),
        ]
        if let secret = provider.clientSecret { fields.append(("client_secret", secret)) }
        var request = HTTPClientRequest(url: endpoint)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        request.headers.add(name: "Accept", value: "application/json")
        request.body = .bytes(ByteBuffer(string: String(AddressText.query(fields).dropFirst())))
        let body = try await send(request)
        guard let answer = try? JSONDecoder().decode(TokenAnswer.self, from: body) else {
            throw Failure.provider("it gave no token")
        }
        return answer.identity
    }

    private func get(_ address: String) async throws -> Data { try await send(HTTPClientRequest(url: address)) }

    private func send(_ request: HTTPClientRequest) async throws -> Data {
        let answer = try await Self.http.execute(request, timeout: Self.timeout)
        // A code that is not taken (RFC 6749 §5.2) is the caller's fault; anything else is the provider's.
        if request.method == .POST, answer.status == .badRequest { throw Failure.token("its code is not taken") }
        guard answer.status == .ok else { throw Failure.provider("it answers \(answer.status.code)") }
        return Data(buffer: try await answer.body.collect(upTo: Self.limit))
    }
}
