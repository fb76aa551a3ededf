import PDFOutput

/// Compares two pages so that differences at edges do not count: browsers snap edges to pixels, paper does not.
struct PixelComparison {
    /// Differences must be so wide and high to count.
    static let thickness = 3
    /// Pixels of one page, in a cell of 16 × 16, whose colour the other page does not have nearby: text that is missing.
    static let missing = 48
    private static let cell = 16
    private static let reach = 2
    private static let tolerance = 40

    let a: PixelBuffer
    let b: PixelBuffer

    /// Whether the pages look the same.
    var areAlike: Bool {
        guard a.width == b.width, a.height == b.height else { return false }
        return a.bytes == b.bytes || (!hasThickDifference && !hasMissingPart)
    }

    private func differs(_ x: Int, _ y: Int) -> Bool {
        !Self.isNear(a, 4 * (y * a.width + x), b, 4 * (y * a.width + x))
    }

    private static func isNear(_ a: PixelBuffer, _ i: Int, _ b: PixelBuffer, _ j: Int) -> Bool {
        for channel in 0..<3 where abs(Int(a.bytes[i + channel]) - Int(b.bytes[j + channel])) > tolerance {
            return false
        }
        return true
    }

    /// Whether some square of differing pixels has the thickness that counts.
    private var hasThickDifference: Bool {
        var runs = [Int](repeating: 0, count: a.width)
        for y in 0..<a.height {
            guard rowDiffers(y) else {
                for x in runs.indices { runs[x] = 0 }
                continue
            }
            var across = 0
            for x in 0..<a.width {
                runs[x] = differs(x, y) ? runs[x] + 1 : 0
                across = runs[x] >= Self.thickness ? across + 1 : 0
                if across >= Self.thickness { return true }
            }
        }
        return false
    }

    private func rowDiffers(_ y: Int) -> Bool {
        let row = 4 * y * a.width..<4 * (y + 1) * a.width
        return a.bytes[row] != b.bytes[row]
    }

    /// Whether one page has something thin, like text, where the other has nothing of its colour.
    private var hasMissingPart: Bool {
        let columns = (a.width + Self.cell - 1) / Self.cell
        var counts = [Int](repeating: 0, count: columns)
        for y in 0..<a.height {
            if y % Self.cell == 0 { for x in counts.indices { counts[x] = 0 } }
            guard rowDiffers(y) else { continue }
            for x in 0..<a.width where differs(x, y) && (!occurs(a, in: b, x, y) || !occurs(b, in: a, x, y)) {
                counts[x / Self.cell] += 1
                if counts[x / Self.cell] >= Self.missing { return true }
            }
        }
        return false
    }

    private func occurs(_ one: PixelBuffer, in other: PixelBuffer, _ x: Int, _ y: Int) -> Bool {
        let here = 4 * (y * one.width + x)
        for row in max(0, y - Self.reach)...min(one.height - 1, y + Self.reach) {
            for column in max(0, x - Self.reach)...min(one.width - 1, x + Self.reach)
            where Self.isNear(one, here, other, 4 * (row * one.width + column)) {
                return true
            }
        }
        return false
    }
}
