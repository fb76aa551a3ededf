/// Orientation of a named paper size.
enum PageOrientation: Hashable, Sendable { case portrait, landscape }

extension ValueParser {
    /// `size` (CSS Paged Media 3 §5.1): lengths, or a name of paper and an orientation in either order.
    mutating func pageSize() -> PropertyValue? {
        if take("auto") { return .absent }
        if let width = length(nonNegative: true) {
            return .lengths(width, length(nonNegative: true) ?? width)
        }
        var orientation = orientation()
        let paper = word { Self.papers[$0] }
        if orientation == nil { orientation = self.orientation() }
        guard paper != nil || orientation != nil else { return nil }
        var (width, height) = paper ?? (210, 297)
        if let orientation, (orientation == .landscape) != (width > height) { swap(&width, &height) }
        return .lengths(.pixels(width * 96 / 25.4), .pixels(height * 96 / 25.4))
    }

    private mutating func orientation() -> PageOrientation? {
        word { $0 == "portrait" ? .portrait : $0 == "landscape" ? .landscape : nil }
    }

    /// Width and height in mm.
    private static let papers: [String: (Double, Double)] = [
        "a6": (105, 148), "a5": (148, 210), "a4": (210, 297), "a3": (297, 420), "b5": (176, 250), "b4": (250, 353),
        "jis-b5": (182, 257), "jis-b4": (257, 364), "letter": (215.9, 279.4), "legal": (215.9, 355.6),
        "ledger": (279.4, 431.8),
    ]
}
