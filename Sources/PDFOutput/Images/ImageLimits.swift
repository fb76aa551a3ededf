/// What an image may take (SECURITY, limits).
public struct ImageLimits: Sendable, Hashable {
    /// Pixels after decoding.
    public var pixels = 40_000_000
    /// Bytes of a PNG or JPEG file.
    public var bytes = 20_000_000
    /// Bytes of an SVG file.
    public var vectorBytes = 1_000_000

    /// The limits of the project.
    public init() {}
}
