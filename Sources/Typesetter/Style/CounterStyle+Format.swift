extension CounterStyle {
    /// The names of counter styles in style sheets, in the order of the documentation.
    static let names = table.map(\.0)

    /// The style of a name in lower case.
    static func named(_ name: String) -> CounterStyle? { table.first { $0.0 == name }?.1 }

    private static let table: [(String, CounterStyle)] = [
        ("disc", .disc), ("circle", .circle), ("square", .square), ("decimal", .decimal),
        ("decimal-leading-zero", .decimalLeadingZero), ("lower-roman", .lowerRoman), ("upper-roman", .upperRoman),
        ("lower-alpha", .lowerAlpha), ("lower-latin", .lowerAlpha), ("upper-alpha", .upperAlpha),
        ("upper-latin", .upperAlpha), ("lower-greek", .lowerGreek), ("armenian", .armenian), ("georgian", .georgian),
    ]

    /// The text of a counter's value, without the suffix that markers have (CSS Counter Styles 3 §2, §6).
    ///
    /// Values that a style cannot write are written in decimal.
    public func format(_ value: Int) -> String {
        switch self {
        case .none: ""
        case .disc: "•"
        case .circle: "◦"
        case .square: "▪"
        case .string(let text): text
        case .decimal: String(value)
        case .decimalLeadingZero: value < 0 ? "-" + Self.padded(-value) : Self.padded(value)
        case .lowerRoman: Self.additive(value, Self.roman, 1...3999)?.lowercased() ?? String(value)
        case .upperRoman: Self.additive(value, Self.roman, 1...3999) ?? String(value)
        case .lowerAlpha: Self.alphabetic(value, "abcdefghijklmnopqrstuvwxyz") ?? String(value)
        case .upperAlpha: Self.alphabetic(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") ?? String(value)
        case .lowerGreek: Self.alphabetic(value, "αβγδεζηθικλμνξοπρστυφχψω") ?? String(value)
        case .armenian: Self.additive(value, Self.armenianLetters, 1...9999) ?? String(value)
        case .georgian: Self.additive(value, Self.georgianLetters, 1...19999) ?? String(value)
        }
    }

    /// What `::marker` shows: the value with `. `, a bullet with a space, a string as it is.
    public func marker(_ value: Int) -> String {
        switch self {
        case .none: ""
        case .string(let text): text
        case .disc, .circle, .square: format(value) + " "
        default: format(value) + ". "
        }
    }

    private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

    private static func alphabetic(_ value: Int, _ letters: String) -> String? {
        guard value > 0 else { return nil }
        let letters = Array(letters)
        var text = ""
        var rest = value
        while rest > 0 {
            text = String(letters[(rest - 1) % letters.count]) + text
            rest = (rest - 1) / letters.count
        }
        return text
    }

    private static func additive(_ value: Int, _ symbols: [(Int, String)], _ range: ClosedRange<Int>) -> String? {
        guard range.contains(value) else { return nil }
        var rest = value
        var text = ""
        for (weight, symbol) in symbols {
            while rest >= weight {
                text += symbol
                rest -= weight
            }
        }
        return text
    }

    private static let roman = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static let armenianLetters = digits(
        [
            "ԱԲԳԴԵԶԷԸԹ", "ԺԻԼԽԾԿՀՁՂ", "ՃՄՅՆՇՈՉՊՋ", "ՌՍՎՏՐՑՒՓՔ",
        ])
    private static let georgianLetters =
        [(10000, "ჵ")] + digits(["აბგდევზჱთ", "იკლმნჲოპჟ", "რსტჳფქღყშ", "ჩცძწჭხჴჯჰ"])

    /// Symbols of 9000…1 from the nine letters of each decimal place.
    private static func digits(_ places: [String]) -> [(Int, String)] {
        var result: [(Int, String)] = []
        var weight = 1
        for place in places {
            result += place.enumerated().map { (weight * ($0.offset + 1), String($0.element)) }
            weight *= 10
        }
        return result.sorted { $0.0 > $1.0 }
    }
}
