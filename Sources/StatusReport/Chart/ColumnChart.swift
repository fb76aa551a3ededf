/// A column chart of twelve months, in millimetres of a drawing 170 wide and 33 high.
struct ColumnChart: ReportRecord {
    var caption: String
    var title: String
    var description: String
    var lines: [GridLine]
    var columns: [Column]

    /// A line of the value axis.
    struct GridLine: ReportRecord {
        var y: String
        var textY: String
        var value: String
        var isBase: Bool

        static let fields: [ReportField<GridLine>] = [
            .text("y") { $0.y }, .text("textY") { $0.textY }, .text("value") { $0.value },
            .flag("isBase") { $0.isBase },
        ]
    }

    /// A month's column.
    struct Column: ReportRecord {
        var center: String
        var left: String
        var top: String
        var height: String
        var valueY: String
        var value: String
        var name: String
        var isEmpty: Bool

        static let fields: [ReportField<Column>] = [
            .text("center") { $0.center }, .text("left") { $0.left }, .text("top") { $0.top },
            .text("height") { $0.height }, .text("valueY") { $0.valueY }, .text("value") { $0.value },
            .text("name") { $0.name }, .flag("isEmpty") { $0.isEmpty },
        ]
    }

    static let fields: [ReportField<ColumnChart>] = [
        .text("caption") { $0.caption }, .text("title") { $0.title }, .text("description") { $0.description },
        .list("lines") { $0.lines }, .list("columns") { $0.columns },
    ]
}

extension ColumnChart {
    private static let base = 27.0
    private static let height = 22.0
    private static let left = 6.0
    private static let width = 164.0

    /// A chart of labelled values; `description` says all figures.
    init(caption: String, description: String, values: [(label: String, value: Int)]) {
        let step = Self.step(for: values.map(\.value).max() ?? 0)
        let steps = max(3, ((values.map(\.value).max() ?? 0) + step - 1) / step)
        let top = Double(step * steps)
        self.init(
            caption: caption, title: caption, description: description,
            lines: (0...steps).map { Self.line($0, of: steps, step) },
            columns: values.enumerated().map { Self.column($0.element, $0.offset, of: values.count, top) })
    }

    /// Distance of the axis' lines: 1, 2, 5, 10, 20, … so that six lines or fewer reach the highest value.
    private static func step(for highest: Int) -> Int {
        var power = 1
        while true {
            for step in [power, 2 * power, 5 * power] where step * 5 >= highest { return step }
            power *= 10
        }
    }

    private static func line(_ index: Int, of steps: Int, _ step: Int) -> GridLine {
        let y = base - height * Double(index) / Double(steps)
        return GridLine(
            y: SVGNumber.text(y), textY: SVGNumber.text(y + 1), value: NumberText.grouped(index * step),
            isBase: index == 0)
    }

    private static func column(
        _ value: (label: String, value: Int), _ index: Int, of count: Int, _ top: Double
    ) -> Column {
        let center = left + width * (Double(index) + 0.5) / Double(count)
        let height = height * Double(value.value) / top
        return Column(
            center: SVGNumber.text(center), left: SVGNumber.text(center - 3.6), top: SVGNumber.text(base - height),
            height: SVGNumber.text(height), valueY: SVGNumber.text(base - height - 1.3),
            value: NumberText.grouped(value.value), name: value.label, isEmpty: value.value == 0)
    }
}
