import HMSPlan

extension Day {
    /// The date as tables write it: `25.01.2022`.
    var numeric: String {
        let (year, month, day) = components
        return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
    }
}
