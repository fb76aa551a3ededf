/// Numbers of SVG geometry: at most two decimals, the same text everywhere.
package enum SVGNumber {
    package static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
        let whole = abs(hundredths) / 100
        let fraction = abs(hundredths) % 100
        let sign = hundredths < 0 ? "-" : ""
        if fraction == 0 { return "\(sign)\(whole)" }
        if fraction % 10 == 0 { return "\(sign)\(whole).\(fraction / 10)" }
        return "\(sign)\(whole).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    /// A share as CSS writes it: `41.67%`; 0 where there is no whole.
    package static func percent(_ part: Int, of whole: Int) -> String {
        whole <= 0 ? "0%" : text(Double(part) * 100 / Double(whole)) + "%"
    }
}
