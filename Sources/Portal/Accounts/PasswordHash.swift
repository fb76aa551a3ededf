import CryptoExtras
import Foundation

/// Hashes of passwords: scrypt with a salt of their own, written with their parameters so that these can grow.
///
///     scrypt$32768$8$3$<salt>$<key>
struct PasswordHash: Hashable, Sendable {
    /// CPU and memory cost (N), block size (r), parallelism (p): 32 MB for one attempt, and the least that OWASP's Password
    /// Storage Cheat Sheet asks for with so much memory.
    struct Cost: Hashable {
        var rounds = 1 << 15
        var blockSize = 8
        var parallelism = 3

        /// Blocks that an attempt works through.
        fileprivate var work: Int { rounds * blockSize * parallelism }
    }

    private let cost: Cost
    private let salt: [UInt8]
    private let key: [UInt8]

    /// The hash of a new password. A lower cost is for tests.
    init(password: String, cost: Cost = Cost()) throws {
        self.cost = cost
        salt = RandomText.bytes(16)
        key = try Self.derive(password, salt, cost)
    }

    /// Reads what ``text`` wrote.
    init?(text: String) {
        let parts = text.split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]), (2...(1 << 20)).contains(rounds), (1...32).contains(blockSize),
            (1...16).contains(parallelism), let salt = Data(base64Encoded: parts[4]),
            let key = Data(base64Encoded: parts[5]), !key.isEmpty
        else { return nil }
        cost = Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        self.salt = Array(salt)
        self.key = Array(key)
    }

    /// Whether new hashes cost more: the password is to be hashed again when it is known.
    func isOutdated(by new: Cost) -> Bool { cost.work < new.work }

    /// The hash as it is stored.
    var text: String {
        let numbers = "\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)"
        return "scrypt$\(numbers)$\(Data(salt).base64EncodedString())$\(Data(key).base64EncodedString())"
    }

    /// Whether a password is the one; takes as long for wrong ones.
    func matches(_ password: String) -> Bool {
        guard let tried = try? Self.derive(password, salt, cost), tried.count == key.count else { return false }
        return zip(tried, key).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(password.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32,
            rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.parallelism, maxMemory: 128 << 20)
        return key.withUnsafeBytes { Array($0) }
    }
}
