import HMSPlan

/// Fills the names of a decision's text.
struct DecisionText {
    var company = ""
    var level = ""
    var deadline: Day?
    var count = 0

    /// The text with `{selskap}`, `{nivå}`, `{frist}` and `{antall}` replaced; other braces stay.
    func filled(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            result += rest[..<open]
            result += value(of: rest[rest.utf8.index(after: open)..<close]) ?? String(rest[open...close])
            rest = rest[rest.utf8.index(after: close)...]
        }
        return result + rest
    }

    private func value(of name: Substring) -> String? {
        switch name {
        case "selskap": company
        case "nivå": level
        case "frist": deadline.map(Self.numeric)
        case "antall": String(count)
        default: nil
        }
    }

    /// A date as tables write it: `25.01.2022`.
    static func numeric(_ day: Day) -> String {
        let (year, month, day) = day.components
        return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
    }
}
