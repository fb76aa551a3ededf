import HMSPlan

/// A month of a year.
struct CalendarMonth: Hashable, Comparable {
    /// Months since year 0.
    private let index: Int

    init(_ day: Day) {
        let (year, month, _) = day.components
        index = year * 12 + month - 1
    }

    private init(index: Int) { self.index = index }

    var year: Int { index / 12 }

    /// 1…12.
    var month: Int { index % 12 + 1 }

    /// 1…4.
    var quarter: Int { (month + 2) / 3 }

    func adding(_ months: Int) -> CalendarMonth { CalendarMonth(index: index + months) }

    /// Months from another to this one.
    func months(since other: CalendarMonth) -> Int { index - other.index }

    static func < (lhs: CalendarMonth, rhs: CalendarMonth) -> Bool { lhs.index < rhs.index }
}
