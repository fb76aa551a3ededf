/// What an image file says about itself before its pixels are decoded.
public struct ImageHeader: Hashable, Sendable {
    /// The format its first bytes show, whatever its name says.
    public var format: ImageAsset.Format
    /// Size in pixels, or for SVG in CSS pixels; `nil` where an SVG file gives none.
    public var width: Double?
    public var height: Double?
    /// Width / height; `nil` where an SVG file has neither sizes nor a view box.
    public var ratio: Double?

    /// Reads the header; `nil` where the bytes are no PNG, JPEG or SVG file.
    public init?(_ bytes: [UInt8]) {
        guard let header = Self.png(bytes) ?? Self.jpeg(bytes) ?? SVGFileHeader.read(bytes) else { return nil }
        self = header
    }

    init(format: ImageAsset.Format, width: Double?, height: Double?, ratio: Double?) {
        (self.format, self.width, self.height, self.ratio) = (format, width, height, ratio)
    }

    private init?(format: ImageAsset.Format, width: Int, height: Int) {
        guard width > 0, height > 0 else { return nil }
        self.init(
            format: format, width: Double(width), height: Double(height), ratio: Double(width) / Double(height))
    }

    private static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// `IHDR` stands first (PNG specification §11.2.2).
    private static func png(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 24, bytes.starts(with: pngSignature), Array(bytes[12..<16]) == Array("IHDR".utf8) else {
            return nil
        }
        return ImageHeader(format: .png, width: number(bytes, 16, 4), height: number(bytes, 20, 4))
    }

    /// The frame header, behind segments that are passed over (ISO 10918-1 §B.2.2).
    private static func jpeg(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC {
                return ImageHeader(
                    format: .jpeg, width: number(bytes, place + 7, 2), height: number(bytes, place + 5, 2))
            }
            place += 2 + number(bytes, place + 2, 2)
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }
}
