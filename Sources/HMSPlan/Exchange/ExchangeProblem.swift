/// Something wrong in an exchange file, with its place, what stands there and what was expected.
public struct ExchangeProblem: Error, Hashable, Sendable, Codable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable, Codable {
        /// Nothing is lost: an unknown field.
        case warning
        /// The file is refused.
        case error
    }

    /// How bad it is.
    public var severity: Severity
    /// Name of the file, as given.
    public var file: String
    /// Line, from 1.
    public var line: Int
    /// Where in the document: `plans[3].activities[2].dueDate`.
    public var path: String
    /// What stands there; empty where something is missing.
    public var found: String
    /// What was expected.
    public var expected: String

    /// A problem.
    public init(_ severity: Severity, file: String, line: Int, path: String, found: String, expected: String) {
        self.severity = severity
        self.file = file
        self.line = line
        self.path = path
        self.found = found
        self.expected = expected
    }

    public var description: String {
        let place = path.isEmpty ? "" : "\(path): "
        let words = found.isEmpty ? expected : "\(found); \(expected)"
        return "\(file):\(line): \(severity.rawValue): \(place)\(words)"
    }
}
