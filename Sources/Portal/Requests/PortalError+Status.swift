import HTTPTypes
import Hummingbird

extension PortalError {
    /// What an error means to whoever asked; `nil` for failures of our own.
    init?(of error: any Error) {
        if let known = error as? PortalError {
            self = known
        } else if let other = error as? any HTTPResponseError {
            self.init(other.status)
        } else {
            return nil
        }
    }

    /// The error of a status that the server itself gave; `nil` for its own failures.
    init?(_ status: HTTPResponse.Status) {
        switch status {
        case .unauthorized: self = .signInFirst
        case .forbidden: self = .forbidden
        case .notFound, .methodNotAllowed: self = .notFound
        case .contentTooLarge: self = .tooLarge
        case .tooManyRequests: self = .tooMany
        default:
            guard (400..<500).contains(status.code) else { return nil }
            self = .badRequest("Forespørselen er ikke gyldig.")
        }
    }
}
