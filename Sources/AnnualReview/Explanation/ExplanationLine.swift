/// One line of an explanation of a score.
public struct ExplanationLine: Hashable, Sendable, Codable, CustomStringConvertible {
    /// 0 for a heading; deeper lines explain the one above.
    public var depth: Int
    /// Points the line adds, in hundredths; `nil` where it adds none.
    public var hundredths: Int?
    /// What it says, in Bokmål.
    public var text: String

    /// A line.
    public init(_ depth: Int, _ text: String, hundredths: Int? = nil) {
        self.depth = depth
        self.hundredths = hundredths
        self.text = text
    }

    /// The line as a terminal prints it: two spaces per depth, points with sign before the text.
    public var description: String {
        let indent = String(repeating: "  ", count: depth)
        guard let hundredths else { return indent + text }
        let points = Self.points(hundredths, signed: true)
        return indent + String(repeating: " ", count: max(0, 7 - points.count)) + points + "  " + text
    }

    /// Points as Norwegian writes them: `22,5`, `−45`; with a plus sign where asked for.
    static func points(_ hundredths: Int, signed: Bool = false) -> String {
        let value = abs(hundredths)
        let fraction = value % 100
        let decimals =
            fraction == 0
            ? "" : fraction % 10 == 0 ? ",\(fraction / 10)" : fraction < 10 ? ",0\(fraction)" : ",\(fraction)"
        let sign = hundredths < 0 ? "−" : signed ? "+" : ""
        return "\(sign)\(value / 100)\(decimals)"
    }
}
