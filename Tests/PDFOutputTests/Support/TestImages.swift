import CDeflate
import CRSVG
import Typesetter

@testable import PDFOutput

/// Small images made where they are needed.
enum TestImages {
    /// A PNG file of the given colour type with filter-free rows.
    static func png(
        width: Int, height: Int, colorType: UInt8, bitDepth: UInt8 = 8, palette: [UInt8] = [], rows: [[UInt8]]
    ) -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        var header = BigEndianWriter()
        header.u32(width)
        header.u32(height)
        file += chunk("IHDR", header.bytes + [bitDepth, colorType, 0, 0, 0])
        if !palette.isEmpty { file += chunk("PLTE", palette) }
        file += chunk("IDAT", Deflater().deflate(rows.flatMap { [0] + $0 }) ?? [])
        return file + chunk("IEND", [])
    }

    /// Red, green, blue and half-transparent blue.
    static func alpha() -> ImageAsset {
        let rows: [[UInt8]] = [[255, 0, 0, 255, 0, 255, 0, 255], [0, 0, 255, 255, 0, 0, 255, 128]]
        return asset(.png, png(width: 2, height: 2, colorType: 6, rows: rows), 2, 2)
    }

    /// Red, green, blue and white without opacity.
    static func opaque() -> ImageAsset {
        let rows: [[UInt8]] = [[255, 0, 0, 0, 255, 0], [0, 0, 255, 255, 255, 255]]
        return asset(.png, png(width: 2, height: 2, colorType: 2, rows: rows), 2, 2)
    }

    /// Red and green by palette.
    static func indexed() -> ImageAsset {
        let bytes = png(
            width: 2, height: 1, colorType: 3, palette: [255, 0, 0, 0, 255, 0], rows: [[0, 1]])
        return asset(.png, bytes, 2, 1)
    }

    /// A JPEG file of one colour.
    static func jpeg(width: Int, height: Int) -> ImageAsset {
        var buffer: UnsafeMutablePointer<CChar>?
        var count: gsize = 0
        guard let pixels = gdk_pixbuf_new(GDK_COLORSPACE_RGB, 0, 8, Int32(width), Int32(height)) else {
            return asset(.jpeg, [], 0, 0)
        }
        gdk_pixbuf_fill(pixels, 0xFF00_00FF)
        gdk_pixbuf_save_to_bufferv(pixels, &buffer, &count, "jpeg", nil, nil, nil)
        let bytes = UnsafeBufferPointer(start: buffer, count: Int(count)).map(UInt8.init(bitPattern:))
        g_free(buffer)
        g_object_unref(UnsafeMutableRawPointer(pixels))
        return asset(.jpeg, bytes, Double(width), Double(height))
    }

    /// An SVG file of 20 × 20 pixels.
    static func svg(_ content: String) -> ImageAsset {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\">\(content)</svg>"
        return asset(.svg, Array(text.utf8), 20, 20)
    }

    private static func asset(
        _ format: ImageAsset.Format, _ bytes: [UInt8], _ width: Double, _ height: Double
    ) -> ImageAsset {
        ImageAsset(name: "bilde", format: format, bytes: bytes, width: width, height: height)
    }

    private static func chunk(_ type: StaticString, _ content: [UInt8]) -> [UInt8] {
        var body = BigEndianWriter()
        body.tag(type)
        body.bytes += content
        var writer = BigEndianWriter()
        writer.u32(content.count)
        writer.bytes += body.bytes
        writer.u32(Int(libdeflate_crc32(0, body.bytes, body.bytes.count)))
        return writer.bytes
    }
}
