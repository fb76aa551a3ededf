import Foundation

/// A connection that sends requests as they are written and reads answers as they come.
final class RawConnection {
    private let descriptor: Int32
    private var received: [UInt8] = []

    /// An answer's end did not come.
    struct Closed: Error {}

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
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
    func head() throws -> String { String(decoding: try read(upTo: Array("\r\n\r\n".utf8)), as: UTF8.self) }

    /// The next server-sent event's data; heads of chunks are left out.
    func event() throws -> [UInt8] {
        _ = try read(upTo: Array("data: ".utf8))
        return try read(upTo: Array("\n\n".utf8))
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
