import Markup

/// A parsed style sheet: immutable, shared by all documents and workers.
public struct StyleSheet: Sendable {
    /// Who wrote a style sheet (CSS Cascade 4 §6.2).
    public enum Origin: UInt8, Hashable, Sendable, Comparable {
        case userAgent, author

        public static func < (lhs: Origin, rhs: Origin) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// Who wrote it.
    public let origin: Origin
    /// Style rules for print, in order, those of imported sheets included.
    var rules: [StyleRule] = []
    /// `@page` rules, in order.
    var pageRules: [PageRule] = []
    /// `@font-face` rules, in order.
    public internal(set) var fontFaces: [FontFaceRule] = []

    init(origin: Origin) { self.origin = origin }

    /// Number of style rules.
    public var ruleCount: Int { rules.count }
}
