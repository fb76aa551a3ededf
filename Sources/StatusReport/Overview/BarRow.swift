/// A row of a small bar table: a name, a bar, a count.
struct BarRow: ReportRecord {
    var name: String
    var width: String
    var count: String
    var highPriority: String
    var isEmpty: Bool
    var isLate = false

    static let fields: [ReportField<BarRow>] = [
        .text("name") { $0.name }, .text("width") { $0.width }, .text("count") { $0.count },
        .text("highPriority") { $0.highPriority }, .flag("isEmpty") { $0.isEmpty }, .flag("isLate") { $0.isLate },
    ]
}

extension BarRow {
    /// A named count, of which some have high priority; `whole` is the longest bar's count.
    init(_ name: String, _ tally: Tally, whole: Int, isLate: Bool = false) {
        self.init(
            name: name, width: SVGNumber.percent(tally.count, of: whole), count: NumberText.dashed(tally.count),
            highPriority: NumberText.dashed(tally.highPriority), isEmpty: tally.count == 0, isLate: isLate)
    }
}
