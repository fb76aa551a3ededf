public import Markup

/// The images of one document: each file is loaded once, by its header only, through the one door to resources.
public final class ImageStore {
    /// What an image may take (SECURITY, limits).
    public struct Limits: Hashable, Sendable {
        /// Pixels after decoding.
        public var pixels = 40_000_000
        /// Bytes of a PNG or JPEG file.
        public var bytes = 20_000_000
        /// Bytes of an SVG file.
        public var vectorBytes = 1_000_000
        /// The project's bounds.
        public init() {}
    }

    /// The images that were found, by `ImageID`.
    public private(set) var assets: [ImageAsset] = []
    /// Their headers, by `ImageID`.
    private(set) var headers: [ImageHeader] = []

    private let loader: any ResourceLoader
    private let limits: Limits
    private var known: [Request: Result<ImageID, Diagnostic>] = [:]

    private struct Request: Hashable {
        var reference: ResourceReference
        var blur: Double
    }

    /// A store that loads through a door.
    public init(loader: any ResourceLoader, limits: Limits = Limits()) {
        self.loader = loader
        self.limits = limits
    }

    /// The image a document or style sheet names.
    ///
    /// - Parameter blur: standard deviation of a blur that is burnt into the pixels, in CSS pixels.
    /// - Throws: what the loader throws; `image-unreadable`, `image-too-large`, `image-refused`.
    public func image(_ reference: ResourceReference, blur: Double = 0) throws(Diagnostic) -> ImageID {
        let request = Request(reference: reference, blur: blur)
        if let known = known[request] { return try known.get() }
        do throws(Diagnostic) {
            let id = try load(reference, blur: blur)
            known[request] = .success(id)
            return id
        } catch {
            known[request] = .failure(error)
            throw error
        }
    }

    /// The image with an id.
    public subscript(id: ImageID) -> ImageAsset { assets[Int(id.index)] }

    /// Intrinsic sizes and ratio of an image in CSS pixels.
    public func header(of id: ImageID) -> ImageHeader { headers[Int(id.index)] }

    private func load(_ reference: ResourceReference, blur: Double) throws(Diagnostic) -> ImageID {
        let resource = try resource(reference)
        if let index = assets.firstIndex(where: { $0.name == resource.name && $0.blur == blur }) {
            return ImageID(index)
        }
        guard let header = ImageHeader(resource.bytes) else {
            throw Diagnostic(
                "image-unreadable", .error, "the image '\(resource.name)' is no PNG, JPEG or SVG file",
                hints: ["save it again as PNG, JPEG or SVG"])
        }
        try check(header, resource)
        return add(header, resource, blur: blur)
    }

    private func add(_ header: ImageHeader, _ resource: LoadedResource, blur: Double) -> ImageID {
        // CSS 2.2 §10.3.2: an image without sizes is 300 px wide, or as its ratio has it.
        let width = header.width ?? header.height.flatMap { height in header.ratio.map { height * $0 } } ?? 300
        let height = header.height ?? header.ratio.map { width / $0 } ?? 150
        var asset = ImageAsset(
            name: resource.name, format: header.format, bytes: resource.bytes, width: width, height: height)
        asset.blur = header.format == .svg ? 0 : blur
        assets.append(asset)
        headers.append(header)
        return ImageID(assets.count - 1)
    }

    private func resource(_ reference: ResourceReference) throws(Diagnostic) -> LoadedResource {
        guard DataURI.matches(reference.name) else {
            return try loader.load(reference.name, relativeTo: reference.base)
        }
        guard let bytes = DataURI.decode(reference.name) else {
            throw Diagnostic("image-unreadable", .error, "the 'data:' address of an image is malformed")
        }
        // Named by its content, so that the same bytes are one image.
        return LoadedResource(name: "data:\(Self.fingerprint(bytes))", bytes: bytes)
    }

    private static func fingerprint(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }

    private func check(_ header: ImageHeader, _ resource: LoadedResource) throws(Diagnostic) {
        let limit = header.format == .svg ? limits.vectorBytes : limits.bytes
        guard resource.bytes.count <= limit else {
            throw tooLarge("the image '\(resource.name)' has \(resource.bytes.count) bytes, more than \(limit)")
        }
        if header.format == .svg, let reason = SVGFileHeader.refusal(resource.bytes) {
            throw Diagnostic("image-refused", .error, "the image '\(resource.name)' is refused: \(reason)")
        }
        let pixels = (header.width ?? 0) * (header.height ?? 0)
        guard pixels <= Double(limits.pixels) else {
            throw tooLarge("the image '\(resource.name)' has \(Int(pixels)) pixels, more than \(limits.pixels)")
        }
    }

    private func tooLarge(_ message: String) -> Diagnostic {
        Diagnostic(
            "image-too-large", .error, message, hints: ["make it smaller; 300 pixels an inch are enough for print"])
    }
}
