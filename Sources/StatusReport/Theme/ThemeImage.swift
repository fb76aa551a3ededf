public import Markup

/// An image of a theme.
public struct ThemeImage: Hashable, Sendable {
    /// What it is put in place of: `logo`, or the name of an image of the template.
    public let place: String
    /// The theme's file.
    public let file: String
    /// Its bytes: PNG or SVG.
    public let bytes: [UInt8]
    /// What it shows, for those who do not see it. Images in place of the template's keep the template's words.
    public let alternative: String
    /// Where the theme names it.
    public let location: SourceLocation

    /// Whether it is a drawing and not a picture.
    public var isSVG: Bool { !bytes.starts(with: Self.signature) }

    /// The first bytes of every PNG file (PNG, §5.2).
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Width and height of a PNG file in pixels (PNG, §11.2.2).
    var pixels: (width: Int, height: Int)? {
        guard !isSVG, bytes.count >= 24 else { return nil }
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(16), number(20))
    }
}
