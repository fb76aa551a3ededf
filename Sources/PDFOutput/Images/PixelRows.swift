/// Pixels parted into colour and opacity, each row led by its PNG filter type ("up": differences to the row above).
struct PixelRows {
    private static let up: UInt8 = 2

    private let image: RasterImage
    private(set) var colors: [UInt8] = []
    private(set) var alphas: [UInt8] = []
    private(set) var hasTransparency = false

    init(_ image: RasterImage) { self.image = image }

    /// Reads all pixels; Cairo keeps colours multiplied by their opacity, PDF wants them whole.
    mutating func read() {
        let width = image.width
        var (colorRow, alphaRow) = ([UInt8](repeating: 0, count: 3 * width), [UInt8](repeating: 0, count: width))
        var (lastColors, lastAlphas) = (colorRow, alphaRow)
        colors.reserveCapacity((3 * width + 1) * image.height)
        alphas.reserveCapacity((width + 1) * image.height)
        let opaque: UInt32 = image.hasAlpha ? 0 : 0xFF00_0000
        var isTransparent = false
        var (allColors, allAlphas): ([UInt8], [UInt8]) = ([], [])
        image.forEachRow { _, row in
            for column in 0..<width {
                let pixel = row[column] | opaque
                let alpha = pixel >> 24
                if alpha != 255 { isTransparent = true }
                alphaRow[column] = UInt8(truncatingIfNeeded: alpha)
                for (channel, shift) in [UInt32(16), 8, 0].enumerated() {
                    colorRow[3 * column + channel] = Self.whole(pixel >> shift & 255, alpha)
                }
            }
            Self.append(colorRow, above: lastColors, to: &allColors)
            Self.append(alphaRow, above: lastAlphas, to: &allAlphas)
            (lastColors, lastAlphas) = (colorRow, alphaRow)
        }
        (colors, alphas, hasTransparency) = (allColors, allAlphas, isTransparent)
    }

    private static func whole(_ value: UInt32, _ alpha: UInt32) -> UInt8 {
        alpha == 0 ? 0 : UInt8(min(255, (value * 255 + alpha / 2) / alpha))
    }

    private static func append(_ row: [UInt8], above: [UInt8], to bytes: inout [UInt8]) {
        bytes.append(up)
        for (value, previous) in zip(row, above) { bytes.append(value &- previous) }
    }
}
