import CCairo
import CRSVG
import Typesetter

/// An SVG file read by librsvg. It is given no base address, so that nothing outside of it can be reached.
final class SVGDrawing {
    private let handle: UnsafeMutablePointer<RsvgHandle>

    /// Reads a file; `nil` if it is not SVG.
    init?(_ bytes: [UInt8]) {
        guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), nil) else { return nil }
        self.handle = handle
    }

    deinit { g_object_unref(handle) }

    /// Draws it into a rectangle; `false` if it cannot be drawn.
    func draw(on context: OpaquePointer, in rect: Rect) -> Bool {
        var viewport = RsvgRectangle(x: rect.minX, y: rect.minY, width: rect.width, height: rect.height)
        return rsvg_handle_render_document(handle, context, &viewport, nil) != 0
    }
}
