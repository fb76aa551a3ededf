public import Markup

/// A `@font-face` rule: recorded as written; which of its files can be used is decided where fonts are loaded.
public struct FontFaceRule: Hashable, Sendable {
    /// One entry of `src`.
    public enum Source: Hashable, Sendable {
        /// A file of the bundle.
        case resource(ResourceReference)
        /// A face that is at hand: `local()`.
        case local(String)
    }

    /// `font-family`.
    public var family = ""
    /// `src`, in order of preference.
    public var sources: [Source] = []
    /// `font-weight`; `nil` to take what the file states. Of a range, the lower end.
    public var weight: Int?
    /// `font-style`; `nil` to take what the file states.
    public var slant: FontSlant?
    /// `font-stretch` in percent; `nil` to take what the file states.
    public var stretch: Double?
    /// Where the rule stands.
    public var span = SourceSpan.none

    /// A rule without descriptors.
    public init() {}

    /// The traits, where any is declared.
    public var traits: FontTraits? {
        guard weight != nil || slant != nil || stretch != nil else { return nil }
        return FontTraits(weight: weight ?? 400, slant: slant ?? .normal, stretch: stretch ?? 100)
    }
}
