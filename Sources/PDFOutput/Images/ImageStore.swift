import Markup
import Typesetter

/// The images a worker has encoded so far: a logo is the same in all reports of a batch.
final class ImageStore {
    /// Images kept; beyond that all are dropped and made anew.
    private static let keptImages = 32

    private let encoder: ImageEncoder
    private var encoded: [ImageAsset: EncodedImage] = [:]

    init(encoder: ImageEncoder) { self.encoder = encoder }

    /// The image as a stream.
    func image(_ asset: ImageAsset) throws(Diagnostic) -> EncodedImage {
        if let known = encoded[asset] { return known }
        let image = try encoder.encode(asset)
        if encoded.count >= Self.keptImages { encoded.removeAll() }
        encoded[asset] = image
        return image
    }
}
