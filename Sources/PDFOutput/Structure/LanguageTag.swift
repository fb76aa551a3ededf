/// Language tags as PDF/A accepts them (RFC 3066): letters, then groups of letters and digits.
enum LanguageTag {
    /// Whether the text has the form of a tag: `nb`, `se-NO`.
    static func isValid(_ text: String) -> Bool {
        let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        for (index, group) in groups.enumerated() {
            guard (1...8).contains(group.count) else { return false }
            let isPlain = group.allSatisfy { byte in
                let letter = byte | 0x20
                return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
                    || index > 0 && byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            }
            guard isPlain else { return false }
        }
        return true
    }
}
