import Foundation

/// The network that a client's address belongs to: what attempts are counted by.
enum ClientNetwork {
    /// An IPv4 address as it is; of an IPv6 address the first 64 bits, since one household or server has all the others
    /// (RFC 6177).
    static func name(of address: String) -> String {
        var parsed = in6_addr()
        guard address.contains(":"), inet_pton(AF_INET6, address, &parsed) == 1 else { return address }
        let bytes = withUnsafeBytes(of: parsed) { Array($0) }
        // ::ffff:a.b.c.d is an IPv4 address.
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes.suffix(4).map { String($0) }.joined(separator: ".")
        }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
    }
}
