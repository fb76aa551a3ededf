/// The year wheel (*årshjul*): twelve sectors, each filled in proportion to its count, in a drawing of 86 by 86.
struct YearWheel: ReportRecord {
    var caption: String
    var title: String
    var description: String
    var total: String
    var totalLabel: String
    var period: String
    var sectors: [Sector]

    /// A month.
    struct Sector: ReportRecord {
        var ground: String
        var filled: String
        var isEmpty: Bool
        var labelX: String
        var labelY: String
        var name: String
        var countX: String
        var countY: String
        var count: String

        static let fields: [ReportField<Sector>] = [
            .text("ground") { $0.ground }, .text("filled") { $0.filled }, .flag("isEmpty") { $0.isEmpty },
            .text("labelX") { $0.labelX }, .text("labelY") { $0.labelY }, .text("name") { $0.name },
            .text("countX") { $0.countX }, .text("countY") { $0.countY }, .text("count") { $0.count },
        ]
    }

    static let fields: [ReportField<YearWheel>] = [
        .text("caption") { $0.caption }, .text("title") { $0.title }, .text("description") { $0.description },
        .text("total") { $0.total }, .text("totalLabel") { $0.totalLabel }, .text("period") { $0.period },
        .list("sectors") { $0.sectors },
    ]
}

extension YearWheel.Sector {
    private static let center = 43.0
    private static let inner = 19.0
    private static let outer = 34.0

    /// Cosines of 0°, 15°, … 90°; written out, because libraries' last digits differ between platforms.
    private static let cosines = [
        1, 0.965_925_826_289_068_3, 0.866_025_403_784_438_6, 0.707_106_781_186_547_5, 0.5, 0.258_819_045_102_520_7, 0,
    ]

    /// The sector of a month, 0…11, clockwise from the top.
    init(_ index: Int, name: String, count: Int, highest: Int) {
        let share = highest == 0 ? 0 : Double(count) / Double(highest)
        // The filled area is in proportion to the count, so its radius grows with the square root.
        let radius = (Self.inner * Self.inner + share * (Self.outer * Self.outer - Self.inner * Self.inner))
            .squareRoot()
        let labelPlace = Self.point(2 * index + 1, 38.6)
        let countPlace = Self.point(2 * index + 1, 15.4)
        self.init(
            ground: Self.sector(index, to: Self.outer), filled: Self.sector(index, to: radius), isEmpty: count == 0,
            labelX: SVGNumber.text(labelPlace.x), labelY: SVGNumber.text(labelPlace.y + 1.1), name: name,
            countX: SVGNumber.text(countPlace.x), countY: SVGNumber.text(countPlace.y + 1.3),
            count: NumberText.grouped(count))
    }

    private static func sector(_ index: Int, to radius: Double) -> String {
        let corners = [
            point(2 * index, radius), point(2 * index + 2, radius), point(2 * index + 2, inner),
            point(2 * index, inner),
        ].map { "\(SVGNumber.text($0.x)) \(SVGNumber.text($0.y))" }
        let (far, near) = (SVGNumber.text(radius), SVGNumber.text(inner))
        return "M\(corners[0]) A\(far) \(far) 0 0 1 \(corners[1]) L\(corners[2]) A\(near) \(near) 0 0 0 \(corners[3]) Z"
    }

    /// The point at a multiple of 15° clockwise from the top.
    private static func point(_ step: Int, _ radius: Double) -> (x: Double, y: Double) {
        let step = step % 24
        return (center + radius * sine(step), center - radius * sine((step + 6) % 24))
    }

    /// The sine of a multiple of 15°, 0…23.
    private static func sine(_ step: Int) -> Double {
        let folded = step % 12
        let value = cosines[abs(6 - folded)]
        return step < 12 ? value : -value
    }
}
