/// What a provider says about itself (OpenID Connect Discovery 1.0 §3), as much as signing in needs.
struct ProviderConfiguration: Decodable, Hashable, Sendable {
    let issuer: String
    let authorizationEndpoint: String
    let tokenEndpoint: String
    let keysAddress: String

    /// All addresses that something is sent to.
    var addresses: [String] { [authorizationEndpoint, tokenEndpoint, keysAddress] }

    enum CodingKeys: String, CodingKey {
        case issuer
        case authorizationEndpoint = "authorization_endpoint"
        case tokenEndpoint = "token_endpoint"
        case keysAddress = "jwks_uri"
    }
}
