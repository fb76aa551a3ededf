/// What must not be parted at the end of a line (DOMAIN §8).
enum Typography {
    /// The text with every space non-breaking.
    static func joined(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false)
            .joined(separator: NumberText.space)
    }

    /// The text with «§ 5», «kap. 3», «nr. 8» and «2. år» bound together.
    static func bound(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        var result = ""
        for (index, word) in words.enumerated() {
            result += word
            guard index + 1 < words.count else { break }
            result += binds(word, words[index + 1]) ? NumberText.space : " "
        }
        return result
    }

    private static func binds(_ word: Substring, _ next: Substring) -> Bool {
        switch word {
        case "§", "§§", "kap.", "nr.", "Nr.", "kl.": return true
        default: break
        }
        guard word.utf8.last == UInt8(ascii: "."), let first = word.utf8.first else { return false }
        return first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9") && next == "år"
    }

    /// The text with numbers bound to the word behind them, for narrow columns: `12 måneder`.
    static func boundUnits(_ text: String) -> String {
        var result = ""
        var follows = false
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            result += (result.isEmpty ? "" : follows ? NumberText.space : " ") + word
            follows = !word.isEmpty && word.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        }
        return result
    }

    /// The text with its first letter small, as after a colon.
    static func uncapitalized(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }

    /// The text without the full stop at its end.
    static func withoutStop(_ text: String) -> String {
        text.utf8.last == UInt8(ascii: ".") ? String(text.dropLast()) : text
    }

    /// Words as a sentence lists them: `a, b og c`.
    static func list(_ words: [String], and: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    /// A text that is cut at a word to at most so many characters, with an ellipsis.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let cut = text.prefix(limit)
        let word = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return word + " …"
    }
}
