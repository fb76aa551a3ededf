import Foundation
import Crypto

/// An attempt to sign in at the provider: kept in the browser's own cookie until the provider sends the browser back.
struct SignInAttempt: Hashable, Sendable {
    /// Ties the answer to this browser.
    let state: String
    /// Ties the token to this attempt.
    let nonce: String
    /// Proves that whoever asks for the token began the attempt (RFC 7636).
    let verifier: String
    /// The page to go to afterwards.
    let target: String

    /// A new attempt.
    init(target: String) {
        state = RandomText.hexadecimal(16)
        nonce = RandomText.hexadecimal(16)
        verifier = RandomText.base64URL(RandomText.bytes(32))
        self.target = target
    }

    /// Reads a cookie's value.
    init?(cookie: String) {
        let parts = cookie.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let target = parts[3].replacing("!", with: "%").removingPercentEncoding else {
            return nil
        }
        (state, nonce, verifier, self.target) = (parts[0], parts[1], parts[2], target)
    }

    /// The cookie's value.
    var cookie: String {
        let target = AddressText.escaped(target).replacing(".", with: "%2E").replacing("%", with: "!")
        return "\(state).\(nonce).\(verifier).\(target)"
    }

    /// SHA-256 of the verifier: what the provider is told at first.
    var challenge: String { Self.challenge(of: verifier) }

    static func challenge(of verifier: String) -> String {
        RandomText.base64URL(Array(SHA256.hash(data: Array(verifier.utf8))))
    }
}
