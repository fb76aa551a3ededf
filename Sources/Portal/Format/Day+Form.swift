import HMSPlan

extension Day {
    /// Reads a date as people write it in a form: `23.11.2026`, `23.11.26` or `2026-11-23`.
    init?(form text: String) {
        if let day = Day(text.trimmed) {
            self = day
            return
        }
        let parts = text.trimmed.split(separator: ".", omittingEmptySubsequences: false).map { Int($0.trimmedText) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        self.init(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }
}

extension Substring {
    fileprivate var trimmedText: String { String(self).trimmed }
}
