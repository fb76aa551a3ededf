/// Numbers as Norwegian writes them.
enum NumberText {
    /// A whole number in groups of three, from four digits up: `1 904`.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(abs(number)))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append("\u{A0}") }
            text.append(digit)
        }
        return number < 0 ? "−" + text : text
    }

    /// A change with its sign: `+6`, `−9`, `0`.
    static func signed(_ number: Int) -> String {
        number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
    }

    /// A share in whole percent: `75 %`.
    static func percent(_ part: Int, of whole: Int) -> String {
        "\(whole == 0 ? 0 : (200 * part + whole) / (2 * whole))\u{A0}%"
    }

    /// A size: `123 kB`, `2,7 MB`.
    static func size(_ bytes: Int) -> String {
        if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1000))\u{A0}kB" }
        let tenths = (bytes + 50_000) / 100_000
        return tenths >= 100 ? "\((tenths + 5) / 10)\u{A0}MB" : "\(tenths / 10),\(tenths % 10)\u{A0}MB"
    }

    /// A number with its noun: `1 boligselskap`, `4 aktiviteter`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(grouped(number)) \(number == 1 ? one : many)"
    }

    /// A coordinate of a drawing, with one decimal.
    static func coordinate(_ tenths: Int) -> String {
        tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
