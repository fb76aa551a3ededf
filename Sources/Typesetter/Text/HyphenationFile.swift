/// A file of hyphenation patterns in libhyphen's format, with the language its name states: `hyph_en_US.dic`.
public struct HyphenationFile: Hashable, Sendable {
    /// Path of the file.
    public let path: String
    /// Primary language tag in lower case: `no` stands for `nb` and `nn` as well.
    public let language: String

    /// A pattern file; `nil` where the name is not one.
    init?(path: String) {
        guard path.hasSuffix(".dic"), let name = path.split(separator: "/").last, name.hasPrefix("hyph_") else {
            return nil
        }
        let tag = name.dropFirst(5).dropLast(4)
        guard let language = tag.split(separator: "_").first else { return nil }
        self.path = path
        self.language = language.lowercased()
    }

    /// Whether the patterns are for a language tag such as `nb-NO`.
    func serves(_ tag: String) -> Bool {
        let primary = tag.split(separator: "-").first?.lowercased() ?? ""
        return primary == language || (language == "no" && (primary == "nb" || primary == "nn"))
    }
}
