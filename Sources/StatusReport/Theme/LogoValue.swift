/// A theme's logo as a template may show it.
package struct LogoValue: ReportRecord {
    /// Its address in the bundle.
    package var source: String
    /// What it shows.
    package var alternative: String

    package static let fields: [ReportField<LogoValue>] = [
        .text("source") { $0.source }, .text("alternative") { $0.alternative },
    ]
}
