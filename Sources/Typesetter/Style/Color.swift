/// A colour in sRGB with alpha; each channel 0…1.
public struct Color: Hashable, Sendable {
    /// Red.
    public var red: Float
    /// Green.
    public var green: Float
    /// Blue.
    public var blue: Float
    /// Opacity: 0 is transparent.
    public var alpha: Float

    /// A colour.
    public init(red: Float, green: Float, blue: Float, alpha: Float = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    /// Opaque black.
    public static let black = Color(red: 0, green: 0, blue: 0)
    /// Opaque white.
    public static let white = Color(red: 1, green: 1, blue: 1)
    /// Nothing.
    public static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)
}
