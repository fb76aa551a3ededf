/// What a field of the exchange format holds.
indirect enum SchemaKind: Sendable {
    /// Text of at most so many bytes; where `isFilled`, at least one.
    case text(Int, isFilled: Bool)
    /// Exactly so many digits, as text.
    case digits(Int)
    /// A whole number; without an upper limit where that is `Int.max`.
    case integer(ClosedRange<Int>)
    case flag
    case day
    case timestamp
    case organisationNumber
    case frequency
    case hash
    /// A single value.
    case constant(SchemaText)
    /// One of some words, with their meaning.
    case keyword([(word: String, meaning: String)])
    case record(SchemaRecord)
    case list(SchemaKind)

    /// The identity of a tenant, plan or row in the source system.
    static let id = SchemaKind.text(200, isFilled: true)
    /// A line of text.
    static let line = SchemaKind.text(500, isFilled: false)
    /// A line of text that says something.
    static let filledLine = SchemaKind.text(500, isFilled: true)
    /// The title of a row.
    static let title = SchemaKind.text(2000, isFilled: true)
    /// Paragraphs.
    static let prose = SchemaKind.text(20_000, isFilled: false)

    /// The members of a schema for the value.
    var members: [(String, SchemaText)] {
        switch self {
        case .text(let limit, let isFilled):
            [("type", .string("string"))] + (isFilled ? [("minLength", .integer(1))] : [])
                + [("maxLength", .integer(limit)), ("pattern", .string("^[^\\u0000]*$"))]
        case .integer(let range):
            [("type", .string("integer")), ("minimum", .integer(range.lowerBound))]
                + (range.upperBound == .max ? [] : [("maximum", .integer(range.upperBound))])
        case .flag: [("type", .string("boolean"))]
        case .constant(let value): [("const", value)]
        case .keyword(let words): [("type", .string("string")), ("enum", .list(words.map { .string($0.word) }))]
        case .record(let record): [("$ref", .string("#/$defs/\(record.name)"))]
        case .list(let kind): [("type", .string("array")), ("items", .object(kind.members))]
        case .digits, .day, .timestamp, .organisationNumber, .frequency, .hash: patterned
        }
    }

    /// The members of a schema for the value or null.
    var membersWithNull: [(String, SchemaText)] {
        if case .record = self { return [("anyOf", .list([.object(members), .object([("type", .string("null"))])]))] }
        return members.map { name, value in
            switch (name, value) {
            case ("type", _): (name, .list([value, .string("null")]))
            case ("enum", .list(let words)): (name, .list(words + [.null]))
            default: (name, value)
            }
        }
    }

    private var patterned: [(String, SchemaText)] {
        let (pattern, format): (String, String?) =
            switch self {
            case .digits(let count): ("^[0-9]{\(count)}$", nil)
            case .day: ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date")
            case .timestamp: ("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "date-time")
            case .organisationNumber: ("^ *([0-9] *){9}$", nil)
            case .frequency:
                ("^(once|weekly|monthly|quarterly|halfYearly|yearly|every ([2-9]|[1-9][0-9]) years)$", nil)
            default: ("^[0-9a-f]{64}$", nil)
            }
        return [("type", .string("string")), ("pattern", .string(pattern))]
            + (format.map { [("format", .string($0))] } ?? [])
    }

    /// What the description adds about the value.
    var remark: String {
        switch self {
        case .text(let limit, _): " At most \(limit) bytes of UTF-8."
        case .day: " A date such as 2022-01-25."
        case .timestamp: " UTC, such as 2022-01-25T08:03:00Z."
        case .keyword(let words):
            " " + words.map { "\($0.word): \($0.meaning)" }.joined(separator: "; ") + "."
        case .list(let kind): kind.remark
        default: ""
        }
    }
}
