import CCairo
import CRSVG
import Markup
import Typesetter

/// Turns image files into pixels, within limits that are checked before anything is decoded.
struct ImageDecoder {
    let limits: ImageLimits

    /// The pixels of an image; SVG is drawn at the given number of pixels for a CSS pixel.
    func decode(_ asset: ImageAsset, scale: Double = 1) throws(Diagnostic) -> RasterImage {
        try check(asset)
        let image =
            switch asset.format {
            case .png: decodePNG(asset.bytes)
            case .jpeg: decodeJPEG(asset.bytes)
            case .svg: drawSVG(asset, scale: scale)
            }
        guard let image else { throw Self.unreadable(asset) }
        guard asset.blur > 0, asset.format != .svg else { return image }
        return Blur(deviation: asset.blur * Double(image.width) / max(1, asset.width)).burn(into: image) ?? image
    }

    /// What is said of a file that cannot be decoded.
    static func unreadable(_ asset: ImageAsset) -> Diagnostic {
        Diagnostic(
            "image-unreadable", .error, "the image '\(asset.name)' cannot be read",
            hints: ["the file is damaged or is not what its name says; save it again as PNG, JPEG or SVG"])
    }

    /// Refuses files that are too large, by their headers.
    func check(_ asset: ImageAsset) throws(Diagnostic) {
        let limit = asset.format == .svg ? limits.vectorBytes : limits.bytes
        guard asset.bytes.count <= limit else {
            throw Diagnostic(
                "image-too-large", .error,
                "the image '\(asset.name)' has \(asset.bytes.count) bytes, more than \(limit)")
        }
        let size: (width: Int, height: Int)? =
            switch asset.format {
            case .png: PNGHeader(asset.bytes).map { ($0.width, $0.height) }
            case .jpeg: JPEGHeader(asset.bytes).map { ($0.width, $0.height) }
            case .svg: nil
            }
        guard let size else { return }
        let (pixels, overflow) = size.width.multipliedReportingOverflow(by: size.height)
        guard !overflow, pixels <= limits.pixels, size.width < 32_768, size.height < 32_768 else {
            throw Diagnostic(
                "image-too-large", .error,
                "the image '\(asset.name)' has \(size.width) × \(size.height) pixels, more than \(limits.pixels)",
                hints: ["make it smaller; 300 pixels an inch are enough for print"])
        }
    }

    private func decodePNG(_ bytes: [UInt8]) -> RasterImage? {
        guard PNGHeader(bytes) != nil else { return nil }
        let reader = ByteReader(bytes)
        return withExtendedLifetime(reader) {
            let surface = cairo_image_surface_create_from_png_stream(
                { closure, data, length in
                    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                    let reader = Unmanaged<ByteReader>.fromOpaque(closure).takeUnretainedValue()
                    return reader.read(Int(length), into: data) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
                }, Unmanaged.passUnretained(reader).toOpaque())
            return RasterImage(owning: surface)
        }
    }

    private func decodeJPEG(_ bytes: [UInt8]) -> RasterImage? {
        guard let loader = gdk_pixbuf_loader_new_with_type("jpeg", nil) else { return nil }
        defer { g_object_unref(loader) }
        let isWritten = gdk_pixbuf_loader_write(loader, bytes, gsize(bytes.count), nil) != 0
        let isClosed = gdk_pixbuf_loader_close(loader, nil) != 0
        guard isWritten, isClosed, let pixels = gdk_pixbuf_loader_get_pixbuf(loader) else { return nil }
        return Self.image(of: pixels)
    }

    private static func image(of pixbuf: OpaquePointer) -> RasterImage? {
        let channels = Int(gdk_pixbuf_get_n_channels(pixbuf))
        guard channels >= 3, let pixels = gdk_pixbuf_read_pixels(pixbuf),
            let image = RasterImage(
                width: Int(gdk_pixbuf_get_width(pixbuf)), height: Int(gdk_pixbuf_get_height(pixbuf)))
        else { return nil }
        let stride = Int(gdk_pixbuf_get_rowstride(pixbuf))
        image.forEachRow { row, target in
            var source = pixels + row * stride
            for column in target.indices {
                target[column] = 0xFF00_0000 | UInt32(source[0]) << 16 | UInt32(source[1]) << 8 | UInt32(source[2])
                source += channels
            }
        }
        return image
    }

    private func drawSVG(_ asset: ImageAsset, scale: Double) -> RasterImage? {
        let area = max(1, asset.width * asset.height)
        let scale = min(scale, (Double(limits.pixels) / area).squareRoot())
        let (width, height) = ((asset.width * scale).rounded(.up), (asset.height * scale).rounded(.up))
        guard width >= 1, height >= 1, width < 32_768, height < 32_768,
            let image = RasterImage(width: Int(width), height: Int(height)), let context = cairo_create(image.surface)
        else { return nil }
        defer { cairo_destroy(context) }
        let viewport = Rect(x: 0, y: 0, width: width, height: height)
        return SVGDrawing(asset.bytes)?.draw(on: context, in: viewport) == true ? image : nil
    }
}

/// Hands bytes to libpng piece by piece.
private final class ByteReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(_ count: Int, into target: UnsafeMutablePointer<UInt8>) -> Bool {
        guard place + count <= bytes.count else { return false }
        bytes.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            target.update(from: start + place, count: count)
        }
        place += count
        return true
    }
}
