import Markup

/// Tells about characters that no font has.
enum MissingCharacters {
    /// One warning that names the characters; none where there are none.
    static func diagnostic(_ characters: [UInt32]) -> [Diagnostic] {
        var seen: Set<UInt32> = []
        let distinct = characters.filter { seen.insert($0).inserted }
        guard !distinct.isEmpty else { return [] }
        let names = distinct.prefix(10).map { code in
            let shown = Unicode.Scalar(code).map { "'\($0)' " } ?? ""
            return "\(shown)(\(name(of: code)))"
        }
        let more = distinct.count > 10 ? " and \(distinct.count - 10) more" : ""
        return [
            Diagnostic(
                "font-missing-glyph", .warning, "no font has \(names.joined(separator: ", "))\(more)",
                hints: ["write it another way"])
        ]
    }

    /// A character as Unicode names it: `U+00E6`.
    static func name(of code: UInt32) -> String {
        let hex = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}
