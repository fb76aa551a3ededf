/// A number over its label; four of them stand at the head of a section.
struct KeyFigure: ReportRecord {
    var name: String
    var value: String
    var isAlert = false

    static let fields: [ReportField<KeyFigure>] = [
        .text("name") { Typography.boundUnits($0.name) }, .text("value") { $0.value }, .flag("isAlert") { $0.isAlert },
    ]

    /// A count that is an alert above zero.
    static func alert(_ name: String, _ value: Int) -> KeyFigure {
        KeyFigure(name: name, value: NumberText.grouped(value), isAlert: value > 0)
    }
}
