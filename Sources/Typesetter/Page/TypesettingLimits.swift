/// Bounds of typesetting one document (SECURITY, limits).
public struct TypesettingLimits: Hashable, Sendable {
    /// Pages.
    public var pages = 1500
    /// Passes until references to pages are stable.
    public var passes = 5
    /// Depth of nested elements.
    public var depth = 512

    /// The project's bounds.
    public init() {}
}
