import CCairo

/// Decoded pixels: a Cairo image surface in premultiplied ARGB, owned by this value.
final class RasterImage {
    /// The surface; it lives as long as this object.
    let surface: OpaquePointer

    /// Takes over a surface; `nil` if it is not a usable image in ARGB or RGB.
    init?(owning surface: OpaquePointer?) {
        guard let surface else { return nil }
        let format = cairo_image_surface_get_format(surface)
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
            format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24
        else {
            cairo_surface_destroy(surface)
            return nil
        }
        self.surface = surface
    }

    /// Transparent pixels.
    convenience init?(width: Int, height: Int) {
        self.init(owning: cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)))
    }

    deinit { cairo_surface_destroy(surface) }

    var width: Int { Int(cairo_image_surface_get_width(surface)) }
    var height: Int { Int(cairo_image_surface_get_height(surface)) }
    /// Whether the pixels carry opacity.
    var hasAlpha: Bool { cairo_image_surface_get_format(surface) == CAIRO_FORMAT_ARGB32 }

    /// Calls with each row's pixels, 0xAARRGGBB.
    func forEachRow(_ body: (Int, UnsafeMutableBufferPointer<UInt32>) -> Void) {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return }
        let stride = Int(cairo_image_surface_get_stride(surface))
        for row in 0..<height {
            let start = UnsafeMutableRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
            body(row, UnsafeMutableBufferPointer(start: start, count: width))
        }
        cairo_surface_mark_dirty(surface)
    }
}
