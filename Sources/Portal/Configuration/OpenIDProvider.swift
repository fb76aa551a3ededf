/// A provider of sign-in by OpenID Connect (authorization code with PKCE).
public struct OpenIDProvider: Hashable, Sendable {
    /// The issuer's address; its configuration lies below it at `/.well-known/openid-configuration`.
    public var issuer: String
    /// Name of this client at the provider.
    public var clientID: String
    /// The client's secret; `nil` for a public client.
    public var clientSecret: String?
    /// What the button says: `Logg inn med {name}`.
    public var name: String
    /// Whether an address counts as verified where the token does not tell (`email_verified`): only for a provider whose
    /// people cannot choose their addresses.
    public var vouchesForAddresses = false

    /// A provider.
    public init(issuer: String, clientID: String, clientSecret: String? = nil, name: String) {
        self.issuer = issuer
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.name = name
    }
}
