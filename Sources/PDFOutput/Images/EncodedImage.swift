/// An image as it goes into files.
enum EncodedImage: Sendable {
    /// A stream with its dictionary's entries (without `Length`).
    struct Stream: Sendable {
        var dictionary: [UInt8]
        var data: [UInt8]
    }

    /// Pixels, and their opacity where they have one.
    case raster(Stream, mask: Stream?)
    /// Vector graphics.
    case drawing(ImportedDrawing)
}
