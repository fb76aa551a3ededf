/// Something that is wrong with an input, with the place and what to do about it.
///
/// Messages are lower case without a full stop and use the user's own words.
public struct Diagnostic: Error, Hashable, Sendable, Codable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable, Codable, Comparable {
        /// Worth knowing; nothing is lost.
        case note
        /// The result may not be what was meant.
        case warning
        /// There is no result.
        case error

        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }
        private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
    }

    /// Names the kind of problem, stable between versions: `css-unknown-property`.
    public struct Code: Hashable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The code's text: lower case, hyphens.
        public let text: String

        /// A code.
        public init(_ text: String) { self.text = text }

        public init(stringLiteral value: String) { text = value }

        public init(from decoder: any Decoder) throws {
            text = try decoder.singleValueContainer().decode(String.self)
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(text)
        }

        public var description: String { text }
    }

    /// The kind of problem.
    public var code: Code
    /// How bad it is.
    public var severity: Severity
    /// What is wrong.
    public var message: String
    /// What to do about it, one sentence each.
    public var hints: [String]
    /// Where; `nil` where no place in a file is meant.
    public var location: SourceLocation?

    /// Creates a diagnostic.
    public init(
        _ code: Code, _ severity: Severity = .error, _ message: String, hints: [String] = [],
        at location: SourceLocation? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.hints = hints
        self.location = location
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `file:line:column: error: message [code]`, hints on lines of their own.
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        let head = "\(place)\(severity.rawValue): \(message) [\(code)]"
        return ([head] + hints.map { "  hint: \($0)" }).joined(separator: "\n")
    }
}
