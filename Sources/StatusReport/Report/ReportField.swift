package import Template

/// A name of a record, with its type and how its value is read.
package struct ReportField<Record>: Sendable {
    package let name: String
    package let type: TemplateType
    package let value: @Sendable (Record) -> TemplateValue

    package init(name: String, type: TemplateType, value: @escaping @Sendable (Record) -> TemplateValue) {
        self.name = name
        self.type = type
        self.value = value
    }

    /// A text.
    package static func text(_ name: String, _ read: @escaping @Sendable (Record) -> String) -> ReportField {
        ReportField(name: name, type: .text) { .text(read($0)) }
    }

    /// A text that may be missing: also a section that stands only where there is one.
    package static func optionalText(_ name: String, _ read: @escaping @Sendable (Record) -> String?) -> ReportField {
        ReportField(name: name, type: .optional(.text)) { read($0).map { .text($0) } ?? .nothing }
    }

    /// A section that stands or not.
    package static func flag(_ name: String, _ read: @escaping @Sendable (Record) -> Bool) -> ReportField {
        ReportField(name: name, type: .flag) { .flag(read($0)) }
    }

    /// Texts, one after the other.
    package static func texts(_ name: String, _ read: @escaping @Sendable (Record) -> [String]) -> ReportField {
        ReportField(name: name, type: .list(.text)) { .list(read($0).map { .text($0) }) }
    }

    /// A record of names of its own.
    package static func record<Inner: ReportRecord>(
        _ name: String, _ read: @escaping @Sendable (Record) -> Inner
    ) -> ReportField {
        ReportField(name: name, type: Inner.type) { read($0).value }
    }

    /// A record that may be missing.
    package static func optional<Inner: ReportRecord>(
        _ name: String, _ read: @escaping @Sendable (Record) -> Inner?
    ) -> ReportField {
        ReportField(name: name, type: .optional(Inner.type)) { read($0)?.value ?? .nothing }
    }

    /// Records, one after the other.
    package static func list<Inner: ReportRecord>(
        _ name: String, _ read: @escaping @Sendable (Record) -> [Inner]
    ) -> ReportField {
        ReportField(name: name, type: .list(Inner.type)) { .list(read($0).map(\.value)) }
    }
}

extension ReportRecord {
    /// The names that a template may use, with their types.
    package static var recordType: RecordType { RecordType(fields.map { RecordType.Field($0.name, $0.type) }) }

    /// The type of the record.
    package static var type: TemplateType { .record(recordType) }

    /// The record's values, in the order of its names.
    package var value: TemplateValue { .record(Self.fields.map { $0.value(self) }) }
}
