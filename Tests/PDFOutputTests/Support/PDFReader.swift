import Foundation

@testable import PDFOutput

/// A PDF reader from outside (poppler), where the machine has one.
enum PDFReader {
    /// Readers paint every pixel that a shape touches, so sharp pictures are taken this much larger.
    private static let magnification = 8

    /// The first page at 96 pixels an inch, smooth for people or each pixel by its centre.
    static func pixels(of file: [UInt8], smooth: Bool) throws -> PixelBuffer? {
        let scale = smooth ? 1 : magnification
        let aliasing = smooth ? [] : ["-aaVector", "no", "-aa", "no"]
        let arguments = ["-r", String(96 * scale), "-f", "1", "-l", "1"] + aliasing
        guard let output = try run("pdftoppm", arguments, file), let pixels = pixmap(output) else { return nil }
        return scale == 1 ? pixels : centres(of: pixels, scale)
    }

    private static func centres(of pixels: PixelBuffer, _ scale: Int) -> PixelBuffer {
        let (width, height) = (pixels.width / scale, pixels.height / scale)
        var bytes: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                let pixel = pixels.pixel(x: x * scale + scale / 2, y: y * scale + scale / 2)
                bytes += [pixel.red, pixel.green, pixel.blue, pixel.alpha]
            }
        }
        return PixelBuffer(width: width, height: height, bytes: bytes)
    }

    /// The text of a file.
    static func text(of file: [UInt8]) throws -> String? {
        try run("pdftotext", ["-enc", "UTF-8"], file, trailing: ["-"]).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func run(
        _ tool: String, _ arguments: [String], _ file: [UInt8], trailing: [String] = []
    ) throws -> [UInt8]? {
        let path = "/usr/bin/" + tool
        guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
        let input = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".pdf")
        try Data(file).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments + [input.path] + trailing
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        return process.terminationStatus == 0 ? bytes : nil
    }

    /// A binary portable pixmap: `P6`, width, height, highest value, then three bytes a pixel.
    private static func pixmap(_ bytes: [UInt8]) -> PixelBuffer? {
        var words: [String] = []
        var place = 0
        while words.count < 4, place < bytes.count {
            let end = bytes[place...].firstIndex { $0 <= 0x20 } ?? bytes.count
            words.append(String(decoding: bytes[place..<end], as: UTF8.self))
            place = end + 1
        }
        guard words.first == "P6", let width = Int(words[1]), let height = Int(words[2]),
            bytes.count - place >= 3 * width * height
        else { return nil }
        var pixels: [UInt8] = []
        for start in stride(from: place, to: place + 3 * width * height, by: 3) {
            pixels += bytes[start..<start + 3] + [255]
        }
        return PixelBuffer(width: width, height: height, bytes: pixels)
    }
}
