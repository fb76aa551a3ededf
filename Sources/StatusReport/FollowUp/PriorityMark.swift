import HMSPlan

/// Which mark and word a priority has; exactly one of the three holds.
struct PriorityMark: ReportRecord {
    var isHigh: Bool
    var isMedium: Bool
    var isLow: Bool

    static let fields: [ReportField<PriorityMark>] = [
        .flag("isHigh") { $0.isHigh }, .flag("isMedium") { $0.isMedium }, .flag("isLow") { $0.isLow },
    ]

    init(_ priority: DeviationPriority) {
        isHigh = priority == .high
        isMedium = priority == .medium
        isLow = priority == .low
    }
}
