/// A page as pixels: for previews and for tests that look at what was painted.
public struct PixelBuffer: Sendable, Hashable {
    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// Rows from the top, four bytes each pixel: red, green, blue, opacity; colours are not multiplied by it.
    public let bytes: [UInt8]

    /// Pixels; there are four bytes for each.
    public init(width: Int, height: Int, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    /// Red, green, blue and opacity of a pixel; transparent outside.
    public func pixel(x: Int, y: Int) -> (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
        guard x >= 0, y >= 0, x < width, y < height else { return (0, 0, 0, 0) }
        let place = 4 * (y * width + x)
        return (bytes[place], bytes[place + 1], bytes[place + 2], bytes[place + 3])
    }
}
