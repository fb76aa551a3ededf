import CCairo
public import Markup
public import Typesetter

/// Paints pages as pixels with Cairo: previews of a template, pictures in tests.
///
/// A painter keeps font faces and decoded images and belongs to one worker.
public final class PNGPainter {
    /// How edges are drawn.
    public enum Edges: Sendable {
        /// Smooth, for people.
        case smooth
        /// Each pixel is painted or not, for comparisons.
        case sharp
    }

    private let faces = CairoFaces()
    private var images: [ImageAsset: RasterImage] = [:]
    private let limits: ImageLimits

    /// A painter that knows no font yet.
    public init(imageLimits: ImageLimits = ImageLimits()) { limits = imageLimits }

    /// A page as a PNG file.
    ///
    /// - Parameters:
    ///   - index: the page, from 0.
    ///   - resolution: pixels an inch; 96 gives a pixel for each CSS pixel.
    public func png(page index: Int, of document: TypesetDocument, resolution: Double = 96) throws(Diagnostic)
        -> [UInt8]
    {
        let image = try raster(page: index, of: document, resolution: resolution, edges: .smooth)
        let sink = ByteSink()
        let status = withExtendedLifetime(sink) {
            cairo_surface_write_to_png_stream(
                image.surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
        }
        guard status == CAIRO_STATUS_SUCCESS else { throw Self.failure(page: index) }
        return sink.bytes
    }

    /// A page as a PNG file that is painted for a person who waits: larger, in a fraction of the time.
    ///
    /// - Parameters:
    ///   - index: the page, from 0.
    ///   - width: pixels across.
    public func quickPNG(page index: Int, of document: TypesetDocument, width: Int) throws(Diagnostic) -> [UInt8] {
        let pageWidth = document.pages.indices.contains(index) ? document.pages[index].size.width : 1
        let resolution = 96 * Double(width) / pageWidth
        let image = try raster(page: index, of: document, resolution: resolution, edges: .smooth)
        let file = PNGFile().bytes(
            width: image.width, height: image.height, rows: image.pngRows(), effort: .usual)
        guard let file else { throw Self.failure(page: index) }
        return file
    }

    /// A page as pixels on white.
    public func pixels(
        page index: Int, of document: TypesetDocument, resolution: Double = 96, edges: Edges = .sharp
    ) throws(Diagnostic) -> PixelBuffer {
        let image = try raster(page: index, of: document, resolution: resolution, edges: edges)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * image.width * image.height)
        image.forEachRow { _, row in
            for pixel in row {
                for shift in [UInt32(16), 8, 0, 24] { bytes.append(UInt8(truncatingIfNeeded: pixel >> shift)) }
            }
        }
        return PixelBuffer(width: image.width, height: image.height, bytes: bytes)
    }

    private func raster(
        page index: Int, of document: TypesetDocument, resolution: Double, edges: Edges
    ) throws(Diagnostic) -> RasterImage {
        guard document.pages.indices.contains(index) else {
            throw Diagnostic("preview-no-page", .error, "there is no page \(index + 1)")
        }
        let page = document.pages[index]
        let scale = resolution / 96
        let (width, height) = ((page.size.width * scale).rounded(.up), (page.size.height * scale).rounded(.up))
        guard width >= 1, height >= 1, width * height <= Double(limits.pixels), max(width, height) < 32_768,
            let image = RasterImage(width: Int(width), height: Int(height)), let context = cairo_create(image.surface)
        else { throw Self.failure(page: index) }
        defer { cairo_destroy(context) }
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_scale(context, scale, scale)
        let pictures = try pictures(of: page, document, scale: scale)
        CairoPainter(context: context, page: page, document: document, faces: faces, images: pictures, edges: edges)
            .paint()
        guard cairo_status(context) == CAIRO_STATUS_SUCCESS else { throw Self.failure(page: index) }
        return image
    }

    private func pictures(
        of page: Page, _ document: TypesetDocument, scale: Double
    ) throws(Diagnostic) -> [Int32: RasterImage] {
        var result: [Int32: RasterImage] = [:]
        for case .image(let id, _) in page.items where document.images.indices.contains(Int(id.index)) {
            let asset = document.images[Int(id.index)]
            if images[asset] == nil {
                images[asset] = try ImageDecoder(limits: limits).decode(asset, scale: max(1, scale))
            }
            result[id.index] = images[asset]
        }
        return result
    }

    private static func failure(page index: Int) -> Diagnostic {
        Diagnostic(
            "preview-failed", .error, "page \(index + 1) cannot be painted", hints: ["ask for a lower resolution"])
    }
}
