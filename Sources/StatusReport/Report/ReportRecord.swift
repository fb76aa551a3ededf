/// A group of values that a template may name. One declaration gives both: the names' types, against which templates
/// are checked before any report is made, and the values of a report.
package protocol ReportRecord: Sendable {
    /// What the template may name.
    static var fields: [ReportField<Self>] { get }
}
