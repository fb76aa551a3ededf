import Hummingbird
import NIOCore

extension Request {
    /// Largest body in bytes (SECURITY, Limits).
    static let bodyLimit = 2 << 20

    /// The whole body, where it is not too large and does not take too long.
    ///
    /// - Throws: ``PortalError/tooSlow``, and the server's own error for one that is too large.
    func wholeBody() async throws -> ByteBuffer {
        let body = body
        return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask { try await body.collect(upTo: Self.bodyLimit) }
            group.addTask {
                try await Task.sleep(for: ConnectionLimits.body)
                throw PortalError.tooSlow
            }
            defer { group.cancelAll() }
            return try await group.next() ?? ByteBuffer()
        }
    }
}
