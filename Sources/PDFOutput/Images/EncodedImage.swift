/// An image as it goes into files: a stream and perhaps a mask.
struct EncodedImage: Sendable {
    /// A stream with its dictionary's entries (without `Length`).
    struct Stream: Sendable {
        var dictionary: [UInt8]
        var data: [UInt8]
    }

    /// The pixels, or a form of vector graphics.
    var content: Stream
    /// The opacity.
    var mask: Stream?
}
