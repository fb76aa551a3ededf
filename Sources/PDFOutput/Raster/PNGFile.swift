import CDeflate

/// Writes pixels as a PNG file (ISO/IEC 15948): eight bits each of red, green and blue, no filters.
///
/// Pages are flat colour and text, which filters do not make smaller; without them a page is ready in a fraction of
/// the time.
struct PNGFile {
    private let deflater = Deflater()

    /// A file of opaque pixels; `nil` if there is no memory.
    ///
    /// - Parameter rows: red, green and blue of each pixel, each row after a zero byte.
    func bytes(width: Int, height: Int, rows: [UInt8], effort: Deflater.Effort) -> [UInt8]? {
        guard let data = deflater.deflate(rows, effort) else { return nil }
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file.reserveCapacity(data.count + 80)
        Self.add("IHDR", Self.number(width) + Self.number(height) + [8, 2, 0, 0, 0], to: &file)
        Self.add("IDAT", data, to: &file)
        Self.add("IEND", [], to: &file)
        return file
    }

    private static func add(_ type: String, _ content: [UInt8], to file: inout [UInt8]) {
        file += number(content.count)
        let start = file.count
        file += Array(type.utf8)
        file += content
        let check = file[start...].withUnsafeBufferPointer { libdeflate_crc32(0, $0.baseAddress, $0.count) }
        file += number(Int(check))
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}

extension RasterImage {
    /// The pixels as PNG rows; opaque images only.
    func pngRows() -> [UInt8] {
        let size = height * (1 + 3 * width)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            forEachRow { _, row in
                buffer[count] = 0
                count += 1
                for pixel in row {
                    buffer[count] = UInt8(truncatingIfNeeded: pixel >> 16)
                    buffer[count + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
                    buffer[count + 2] = UInt8(truncatingIfNeeded: pixel)
                    count += 3
                }
            }
        }
    }
}

extension PixelBuffer {
    /// The pixels as a PNG file, opacity left out; `nil` if there is no memory.
    public func png() -> [UInt8]? {
        var rows: [UInt8] = []
        rows.reserveCapacity(height * (1 + 3 * width))
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width {
                let place = 4 * (y * width + x)
                rows += bytes[place..<place + 3]
            }
        }
        return PNGFile().bytes(width: width, height: height, rows: rows, effort: .best)
    }
}
