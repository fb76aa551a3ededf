public import Markup

/// Bounds of a template (SECURITY, Limits).
public struct TemplateLimits: Sendable, Hashable {
    /// Nesting of partials, parents and blocks.
    public var nesting = 32
    /// Nesting of sections.
    public var sections = 96
    /// Partials and parents that are put in place, each as often as it is.
    public var inclusions = 20_000
    /// Bytes of the assembled HTML.
    public var bytes = 8 << 20
    /// Bounds of the assembled HTML.
    public var markup = MarkupLimits()

    /// The default bounds.
    public init() {}
}
