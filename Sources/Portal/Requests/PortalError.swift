import HTTPTypes

/// Why a request is not answered with what was asked for.
enum PortalError: Error, Hashable, Sendable {
    /// Nobody is signed in.
    case signInFirst
    /// The page belongs to another role.
    case forbidden
    /// There is no such thing, or it is another tenant's: which of the two is not told.
    case notFound
    /// What a request names is not there, in words for programs.
    case unknown(String)
    /// The address knows other methods only.
    case methodNotAllowed
    /// The form does not come from our own page, or its session has ended.
    case staleForm
    /// What was sent makes no sense.
    case badRequest(String)
    /// Another state than the request thinks.
    case conflict(String)
    /// The document has no such part.
    case noSuchRange
    /// More than is taken.
    case tooLarge
    /// The request takes too long to arrive.
    case tooSlow
    /// The caller asks too often.
    case tooMany

    /// The status code.
    var status: HTTPResponse.Status {
        switch self {
        case .signInFirst: .unauthorized
        case .forbidden, .staleForm: .forbidden
        case .notFound, .unknown: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .badRequest: .badRequest
        case .conflict: .conflict
        case .noSuchRange: .rangeNotSatisfiable
        case .tooLarge: .contentTooLarge
        case .tooSlow: .requestTimeout
        case .tooMany: .tooManyRequests
        }
    }
}
