/// The type of a value that a template may name.
public indirect enum TemplateType: Sendable, Hashable {
    /// Text, already formatted.
    case text
    /// A condition for sections.
    case flag
    /// A value that may be missing: a section over it stands only where there is one.
    case optional(TemplateType)
    /// Values one after the other.
    case list(TemplateType)
    /// A group of named values.
    case record(RecordType)

    /// In words, for diagnostics.
    public var description: String {
        switch self {
        case .text: "text"
        case .flag: "flag"
        case .optional(let type): "optional \(type.description)"
        case .list(let type): "list of \(type.description)"
        case .record: "record"
        }
    }
}

/// A group of named values: what a template may name at one place.
public struct RecordType: Sendable, Hashable {
    /// A name with its type.
    public struct Field: Sendable, Hashable {
        /// The name.
        public let name: String
        /// Its type.
        public let type: TemplateType
        /// The partials that a text may name, so that `{{> *name}}` can choose among them; empty for all other texts.
        public let partials: [String]

        /// A field.
        public init(_ name: String, _ type: TemplateType, partials: [String] = []) {
            self.name = name
            self.type = type
            self.partials = partials
        }
    }

    /// The fields; a record's values stand in the same order.
    public let fields: [Field]

    /// A record type.
    public init(_ fields: [Field]) { self.fields = fields }

    /// Index of the field of a name.
    func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
