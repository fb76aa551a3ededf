/// Numbers as Norwegian writes them (DOMAIN §8).
package enum NumberText {
    /// A non-breaking space.
    package static let space = "\u{A0}"

    /// An integer in groups of three: `400`, `10 000`. Numbers of four digits stand together.
    package static func grouped(_ value: Int) -> String {
        let digits = String(abs(value))
        let sign = value < 0 ? "−" : ""
        guard digits.utf8.count > 4 else { return sign + digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result += space }
            result.append(digit)
        }
        return sign + result
    }

    /// Hundredths with a decimal comma and no needless zeros: `6,9`, `22,5`, `77`, `83,33`.
    package static func decimal(hundredths value: Int) -> String {
        let fraction = abs(value) % 100
        let whole = grouped(abs(value) / 100)
        let sign = value < 0 ? "−" : ""
        if fraction == 0 { return sign + whole }
        if fraction % 10 == 0 { return "\(sign)\(whole),\(fraction / 10)" }
        return "\(sign)\(whole),\(fraction < 10 ? "0" : "")\(fraction)"
    }

    /// `20 %`.
    package static func percent(_ value: Int) -> String { grouped(value) + space + "%" }

    /// A count, or an en dash for none, as tables write it.
    package static func dashed(_ value: Int) -> String { value == 0 ? "–" : grouped(value) }
}
