import Foundation
import JWTKit

/// Who the provider says is there (OpenID Connect Core 1.0 §2).
struct IdentityToken: JWTPayload {
    let iss: IssuerClaim
    let sub: SubjectClaim
    let aud: AudienceClaim
    let exp: ExpirationClaim
    let nbf: NotBeforeClaim?
    let iat: IssuedAtClaim?
    let nonce: String?
    let azp: String?
    let email: String?
    let emailVerified: BoolClaim?

    enum CodingKeys: String, CodingKey {
        case iss, sub, aud, exp, nbf, iat, nonce, azp, email
        case emailVerified = "email_verified"
    }

    func verify(using algorithm: some JWTAlgorithm) throws {
        let now = Date()
        try exp.verifyNotExpired(currentDate: now - Self.skew)
        try nbf?.verifyNotBefore(currentDate: now + Self.skew)
        if let iat, iat.value > now + Self.skew {
            throw JWTError.claimVerificationFailure(failedClaim: iat, reason: "issued later than now")
        }
    }

    /// Seconds by which the provider's clock may differ from ours.
    private static let skew = 60.0

    /// Whether the token is meant for this client, from this provider, for this attempt.
    func belongs(to provider: OpenIDProvider, issuer: String, nonce expected: String) -> Bool {
        let isForUs = aud.value.contains(provider.clientID) && (aud.value.count == 1 || azp == provider.clientID)
        return iss.value == issuer && isForUs && nonce.map { RandomText.areEqual($0, expected) } ?? false
    }

    /// The address, where the provider vouches for it: in the token, or by what is agreed with it.
    func verifiedEmail(_ provider: OpenIDProvider) -> String? {
        emailVerified?.value ?? provider.vouchesForAddresses ? email : nil
    }
}
