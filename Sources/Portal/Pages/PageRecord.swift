import Template

/// A group of values that a page's template may name. One declaration gives both: the names' types, against which
/// templates are checked when the server starts, and the values of a page.
protocol PageRecord: Sendable {
    /// What the template may name.
    static var fields: [PageField<Self>] { get }
}

extension PageRecord {
    /// The type of the record.
    static var type: TemplateType { .record(RecordType(fields.map { RecordType.Field($0.name, $0.type) })) }

    /// The record's values, in the order of its names.
    var value: TemplateValue { .record(Self.fields.map { $0.value(self) }) }
}
