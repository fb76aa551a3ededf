/// How often an activity is repeated (*hyppighet*).
///
/// Written in the exchange format as `once`, `weekly`, `monthly`, `quarterly`, `halfYearly`, `yearly` or `every N years`.
public enum Frequency: Hashable, Sendable {
    /// *engangs*.
    case once
    /// *ukentlig*.
    case weekly
    /// *månedlig*.
    case monthly
    /// *kvartalsvis*.
    case quarterly
    /// *halvårlig*.
    case halfYearly
    /// *årlig*.
    case yearly
    /// *hvert N. år*, N from 2 to 99.
    case everyYears(Int)
}

extension Frequency: LosslessStringConvertible, Codable {
    private static let names: [(Frequency, String)] = [
        (.once, "once"), (.weekly, "weekly"), (.monthly, "monthly"), (.quarterly, "quarterly"),
        (.halfYearly, "halfYearly"), (.yearly, "yearly"),
    ]

    public init?(_ description: String) {
        if let known = Self.names.first(where: { $0.1 == description }) {
            self = known.0
            return
        }
        let words = description.split(separator: " ")
        guard words.count == 3, words[0] == "every", words[2] == "years", let count = Int(words[1]),
            (2...99).contains(count)
        else { return nil }
        self = .everyYears(count)
        guard self.description == description else { return nil }
    }

    public var description: String {
        if case .everyYears(let count) = self { return "every \(count) years" }
        return Self.names.first { $0.0 == self }?.1 ?? ""
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let frequency = Frequency(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "expected a frequency such as 'yearly' or 'every 2 years', found '\(text)'")
        }
        self = frequency
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
