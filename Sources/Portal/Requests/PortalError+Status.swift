import HTTPTypes

extension PortalError {
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
