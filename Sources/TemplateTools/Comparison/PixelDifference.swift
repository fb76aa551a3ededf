import PDFOutput

/// A picture of where two pages differ: the new page in pale grey, with what is different in colour.
struct PixelDifference {
    /// The picture.
    let picture: PixelBuffer
    /// Pixels that are different.
    let count: Int

    /// So much may a channel differ before it counts: smooth edges vary by a shade.
    private static let tolerance = 24

    init(_ old: PixelBuffer, _ new: PixelBuffer) {
        let (width, height) = (max(old.width, new.width), max(old.height, new.height))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * width * height)
        var count = 0
        for y in 0..<height {
            for x in 0..<width {
                let (before, after) = (Self.shade(old, x, y), Self.shade(new, x, y))
                guard Self.isDifferent(old.pixel(x: x, y: y), new.pixel(x: x, y: y)) else {
                    let pale = UInt8(255 - (255 - after) / 4)
                    bytes += [pale, pale, pale, 255]
                    continue
                }
                count += 1
                // Ink that came is green-blue, ink that went is red.
                bytes += after <= before ? [11, 110, 99, 255] : [190, 30, 60, 255]
            }
        }
        picture = PixelBuffer(width: width, height: height, bytes: bytes)
        self.count = count
    }

    private static func shade(_ buffer: PixelBuffer, _ x: Int, _ y: Int) -> Int {
        let pixel = buffer.pixel(x: x, y: y)
        guard pixel.alpha > 0 else { return 255 }
        return (3 * Int(pixel.red) + 6 * Int(pixel.green) + Int(pixel.blue)) / 10
    }

    private static func isDifferent(
        _ one: (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8),
        _ other: (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)
    ) -> Bool {
        [(one.red, other.red), (one.green, other.green), (one.blue, other.blue), (one.alpha, other.alpha)]
            .contains { abs(Int($0) - Int($1)) > tolerance }
    }
}
