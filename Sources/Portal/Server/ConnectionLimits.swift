import HummingbirdCore
import NIOCore

/// What one client, or many, can take of the server by being slow, long or numerous.
enum ConnectionLimits {
    /// Connections that are open at a time; others wait.
    static let connections = 2_000
    /// A connection on which no request is completed for so long is closed.
    static let idle = TimeAmount.seconds(60)
    /// The longest that a form or a body may take to arrive.
    static let body = Duration.seconds(30)
    /// Largest head of a request in bytes, and most fields in it.
    static let headBytes = 16 << 10
    static let headFields = 100

    static var channel: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: idle,
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: headBytes, maxHeaderListSize: headBytes, maxHeaderFieldCount: headFields))
    }
}
