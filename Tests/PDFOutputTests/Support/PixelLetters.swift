import Testing
import Typesetter

@testable import PDFOutput

/// A page as letters, one for each pixel: `_` white, `R`, `G`, `B`, `K` black, `Y`, `C`, `M`; small letters are paler.
func pixelLetters(_ pixels: PixelBuffer) -> String {
    (0..<pixels.height).map { y in
        String((0..<pixels.width).map { letter(pixels.pixel(x: $0, y: y)) })
    }.joined(separator: "\n")
}

/// What a test paints on a small page, as letters.
func painted(width: Double, height: Double, _ items: [DisplayItem], images: [ImageAsset] = []) throws -> String {
    pixelLetters(try PNGPainter().pixels(page: 0, of: smallPage(width, height, items, images)))
}

/// The same by way of a PDF file and a PDF reader; `nil` where there is none.
func printed(width: Double, height: Double, _ items: [DisplayItem], images: [ImageAsset] = []) throws -> String? {
    let document = smallPage(width, height, items, images)
    let bytes = try PDFWriter().write(document, options: PDFDocumentOptions(.plain))
    return try PDFReader.pixels(of: bytes, smooth: false).map(pixelLetters)
}

private func smallPage(
    _ width: Double, _ height: Double, _ items: [DisplayItem], _ images: [ImageAsset]
) -> TypesetDocument {
    var document = TypesetDocument()
    document.images = images
    document.pages = [Page(size: Extent(width: width, height: height), label: "1")]
    document.pages[0].items = items
    return document
}

private func letter(_ pixel: (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)) -> Character {
    func level(_ value: UInt8) -> Int { value < 64 ? 0 : value < 224 ? 1 : 2 }
    switch (level(pixel.red), level(pixel.green), level(pixel.blue)) {
    case (2, 2, 2): return "_"
    case (0, 0, 0): return "K"
    case (1, 1, 1): return "k"
    case (2, 0, 0): return "R"
    case (0, 2, 0): return "G"
    case (0, 0, 2): return "B"
    case (2, 1, 1): return "r"
    case (1, 2, 1): return "g"
    case (1, 1, 2): return "b"
    case (2, 2, 0): return "Y"
    case (0, 2, 2): return "C"
    case (2, 0, 2): return "M"
    case (1, 0, 1): return "m"
    default: return "?"
    }
}

extension Color {
    static let red = Color(red: 1, green: 0, blue: 0)
    static let green = Color(red: 0, green: 1, blue: 0)
    static let blue = Color(red: 0, green: 0, blue: 1)
}
