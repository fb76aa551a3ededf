import Template

extension JSONValue {
    /// The type that a schema would give the value; texts may name each of `partials`.
    func type(partials: [String]) -> TemplateType {
        switch self {
        case .null: .optional(.text)
        case .flag: .flag
        case .text: .text
        case .list(let values): .list(values.first?.type(partials: partials) ?? .text)
        case .record(let values): .record(Self.recordType(values, partials: partials))
        }
    }

    /// The value as templates take it.
    var value: TemplateValue {
        switch self {
        case .null: .nothing
        case .flag(let flag): .flag(flag)
        case .text(let text): .text(text)
        case .list(let values): .list(values.map(\.value))
        case .record(let values): .record(values.keys.sorted().map { values[$0]?.value ?? .nothing })
        }
    }

    /// The record type of members, by name.
    static func recordType(_ values: [String: JSONValue], partials: [String]) -> RecordType {
        RecordType(
            values.sorted { $0.key < $1.key }.map { name, value in
                var offered: [String] = []
                if case .text = value { offered = partials }
                return RecordType.Field(name, value.type(partials: partials), partials: offered)
            })
    }
}
