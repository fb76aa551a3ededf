/// Why a rule set cannot be used: where in the file, what is wrong, and what was expected.
public struct RuleSetError: Error, Hashable, Sendable, Codable {
    /// Path of names and indices: `login.recency.0.points`; empty for the whole file.
    public var path: String
    /// What is wrong.
    public var message: String
    /// What was expected.
    public var expected: String

    /// An error.
    public init(path: String, message: String, expected: String) {
        self.path = path
        self.message = message
        self.expected = expected
    }
}

extension RuleSetError: CustomStringConvertible {
    /// The error in words.
    public var description: String {
        let place = path.isEmpty ? "rule set" : "rule set: \(path)"
        return expected.isEmpty ? "\(place): \(message)" : "\(place): \(message); expected \(expected)"
    }
}
