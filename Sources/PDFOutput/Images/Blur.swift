/// A blur that is burnt into pixels: what it hides is no longer in the file.
///
/// The image is first made coarser in step with the blur, which loses nothing that could be seen and everything that
/// could be recovered; then three box blurs stand for a Gaussian (Filter Effects Level 1, `feGaussianBlur`).
struct Blur {
    /// Standard deviation in pixels of the image.
    let deviation: Double

    /// The blurred image, smaller than the original where the deviation allows.
    func burn(into image: RasterImage) -> RasterImage? {
        let factor = max(1, Int(deviation / 2))
        guard let coarse = coarsen(image, by: factor) else { return nil }
        let radius = max(1, Int((deviation / Double(factor) * 0.94).rounded()))
        var pixels = Self.channels(of: coarse)
        for _ in 0..<3 {
            pixels = Self.boxBlurRows(pixels, width: coarse.width, radius: radius)
            pixels = Self.transposed(pixels, width: coarse.width)
            pixels = Self.boxBlurRows(pixels, width: coarse.height, radius: radius)
            pixels = Self.transposed(pixels, width: coarse.height)
        }
        coarse.forEachRow { row, target in
            for column in target.indices {
                let value = pixels[row * target.count + column]
                target[column] = value.x << 24 | value.y << 16 | value.z << 8 | value.w
            }
        }
        return coarse
    }

    private func coarsen(_ image: RasterImage, by factor: Int) -> RasterImage? {
        let width = max(1, image.width / factor)
        let height = max(1, image.height / factor)
        guard let result = RasterImage(width: width, height: height) else { return nil }
        let source = Self.channels(of: image)
        result.forEachRow { row, target in
            for column in target.indices {
                var sum = SIMD4<UInt32>.zero
                var count: UInt32 = 0
                for y in row * factor..<min((row + 1) * factor, image.height) {
                    for x in column * factor..<min((column + 1) * factor, image.width) {
                        sum &+= source[y * image.width + x]
                        count += 1
                    }
                }
                let mean = sum / SIMD4(repeating: max(1, count))
                target[column] = mean.x << 24 | mean.y << 16 | mean.z << 8 | mean.w
            }
        }
        return result
    }

    /// Opacity, red, green, blue of all pixels.
    private static func channels(of image: RasterImage) -> [SIMD4<UInt32>] {
        var result: [SIMD4<UInt32>] = []
        result.reserveCapacity(image.width * image.height)
        let opaque: UInt32 = image.hasAlpha ? 0 : 0xFF00_0000
        image.forEachRow { _, row in
            for pixel in row {
                let pixel = pixel | opaque
                result.append(SIMD4(pixel >> 24, pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255))
            }
        }
        return result
    }

    /// Each pixel's mean with its neighbours in the row; the row's ends are continued.
    private static func boxBlurRows(_ pixels: [SIMD4<UInt32>], width: Int, radius: Int) -> [SIMD4<UInt32>] {
        guard width > 0 else { return pixels }
        var result = pixels
        let size = SIMD4(repeating: UInt32(2 * radius + 1))
        for start in stride(from: 0, to: pixels.count, by: width) {
            var sum = SIMD4<UInt32>.zero
            for offset in -radius...radius { sum &+= pixels[start + min(max(offset, 0), width - 1)] }
            for column in 0..<width {
                result[start + column] = sum / size
                sum &-= pixels[start + max(column - radius, 0)]
                sum &+= pixels[start + min(column + radius + 1, width - 1)]
            }
        }
        return result
    }

    private static func transposed(_ pixels: [SIMD4<UInt32>], width: Int) -> [SIMD4<UInt32>] {
        let height = pixels.count / max(1, width)
        var result: [SIMD4<UInt32>] = []
        result.reserveCapacity(pixels.count)
        for column in 0..<width {
            for row in 0..<height { result.append(pixels[row * width + column]) }
        }
        return result
    }
}
