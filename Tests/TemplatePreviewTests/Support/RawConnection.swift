import Foundation

/// A connection that sends requests as they are written and reads answers as they come.
///
/// It waits on a queue of its own: Swift's pool has as many threads as the machine has cores, and the server that a test
/// waits for answers on them. What it has received is touched on that queue alone, hence unchecked.
final class RawConnection: @unchecked Sendable {
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "raw-connection")
    private var received: [UInt8] = []

    /// An answer's end did not come.
    struct Closed: Error {}

    /// The server lives as long as somebody is connected to it.
    private let preview: RunningPreview

    init(_ preview: RunningPreview) throws {
        self.preview = preview
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(preview.port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Closed() }
    }

    deinit { close(descriptor) }

    /// Sends a request for a path.
    func ask(_ path: String, headers: [String] = ["Host: 127.0.0.1"]) {
        let text = (["GET \(path) HTTP/1.1"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
        let bytes = Array(text.utf8)
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Status and head of the answer.
    func head() async throws -> String {
        try await apart { String(decoding: try $0.read(upTo: Array("\r\n\r\n".utf8)), as: UTF8.self) }
    }

    /// The next server-sent event's data; heads of chunks are left out.
    func event() async throws -> [UInt8] {
        try await apart { connection in
            _ = try connection.read(upTo: Array("data: ".utf8))
            return try connection.read(upTo: Array("\n\n".utf8))
        }
    }

    /// Does what waits on the connection's own queue.
    private func apart<Value: Sendable>(_ work: @escaping @Sendable (RawConnection) throws -> Value) async throws
        -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work(self) }) }
        }
    }

    private func read(upTo end: [UInt8]) throws -> [UInt8] {
        while true {
            if let place = received.firstRange(of: end) {
                defer { received.removeFirst(place.upperBound) }
                return Array(received[..<place.lowerBound])
            }
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { throw Closed() }
            received += buffer[..<count]
        }
    }
}
