import Typesetter

/// The buffers of a page that its runs refer to, while they are read.
struct PageBuffers {
    let glyphs: UnsafeBufferPointer<Glyph>
    let text: UnsafeBufferPointer<UInt8>
}

extension Page {
    /// Gives the page's buffers.
    @inline(__always)
    func withBuffers<Result>(_ body: (PageBuffers) -> Result) -> Result {
        glyphs.withUnsafeBufferPointer { glyphs in
            text.withUnsafeBufferPointer { body(PageBuffers(glyphs: glyphs, text: $0)) }
        }
    }
}

extension GlyphRun {
    /// Whether a run lies within buffers of some length.
    func lies(inGlyphs glyphs: Int, text: Int) -> Bool {
        glyphStart >= 0 && Int(glyphStart) + max(0, Int(glyphCount)) <= glyphs && textStart >= 0
            && Int(textStart) + max(0, Int(textLength)) <= text
    }
}

/// Pairs a run's glyphs with the text they show: the smallest groups that belong together.
struct ClusterReader {
    /// Glyphs, from the left, and their text.
    struct Cluster {
        /// Range in the page's glyphs.
        var glyphs: Range<Int>
        /// The text where it is one character.
        var onlyScalar: UInt32?
        /// The text in logical order, made fit for Unicode maps.
        var text: [UInt32]
        var isRightToLeft: Bool
    }

    private let run: GlyphRun
    private let page: PageBuffers
    private let glyphs: Range<Int>
    private let text: Range<Int>

    /// Reads a run; `nil` where it does not lie in the page's buffers.
    init?(_ run: GlyphRun, of page: PageBuffers) {
        guard run.lies(inGlyphs: page.glyphs.count, text: page.text.count) else { return nil }
        glyphs = Int(run.glyphStart)..<Int(run.glyphStart) + max(0, Int(run.glyphCount))
        text = Int(run.textStart)..<Int(run.textStart) + max(0, Int(run.textLength))
        self.run = run
        self.page = page
    }

    /// Calls with each cluster from the left. A generated hyphen stands at the line's end: on the left where text runs
    /// from right to left.
    @inline(__always)
    func forEachCluster(_ body: (Cluster) -> Void) {
        var (start, end) = (glyphs.lowerBound, glyphs.upperBound)
        let hasHyphen = run.hasGeneratedHyphen && start < end
        if hasHyphen, run.isRightToLeft {
            body(hyphen(at: start))
            start += 1
        } else if hasHyphen {
            end -= 1
        }
        var previous = text.count
        while start < end {
            let cluster = Int(page.glyphs[start].cluster)
            var next = start + 1
            while next < end, Int(page.glyphs[next].cluster) == cluster { next += 1 }
            let limit = run.isRightToLeft ? previous : next < end ? Int(page.glyphs[next].cluster) : text.count
            body(make(start..<next, from: cluster, to: limit))
            previous = cluster
            start = next
        }
        if hasHyphen, !run.isRightToLeft { body(hyphen(at: end)) }
    }

    private func hyphen(at index: Int) -> Cluster {
        let hyphen = GlyphCode.softHyphen
        return Cluster(glyphs: index..<index + 1, onlyScalar: hyphen, text: [hyphen], isRightToLeft: false)
    }

    @inline(__always)
    private func make(_ glyphs: Range<Int>, from start: Int, to end: Int) -> Cluster {
        let place = text.lowerBound + start
        if glyphs.count == 1, text.lowerBound + end <= text.upperBound,
            let scalar = Self.letter(in: page.text, from: place, to: text.lowerBound + end)
        {
            return Cluster(glyphs: glyphs, onlyScalar: scalar, text: [], isRightToLeft: run.isRightToLeft)
        }
        let scalars = scalars(from: place, to: text.lowerBound + end)
        return Cluster(
            glyphs: glyphs, onlyScalar: scalars.count == 1 ? scalars[0] : nil, text: scalars,
            isRightToLeft: run.isRightToLeft)
    }

    /// The one character of nearly all clusters: ASCII, or a letter of two bytes.
    @inline(__always)
    static func letter(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt32? {
        guard start >= 0, start < end, end <= text.count else { return nil }
        let byte = text[start]
        if end == start + 1 { return byte >= 0x20 && byte < 0x7F ? UInt32(byte) : nil }
        guard end == start + 2, byte >= 0xC3, byte < 0xE0, text[start + 1] & 0xC0 == 0x80 else { return nil }
        return UInt32(byte & 0x1F) << 6 | UInt32(text[start + 1] & 0x3F)
    }

    /// The characters of a cluster; a zero width space for glyphs without text.
    private func scalars(from start: Int, to end: Int) -> [UInt32] {
        guard start < end, end <= text.upperBound else { return [0x200B] }
        return String(decoding: page.text[start..<end], as: UTF8.self).unicodeScalars.map { Self.mappable($0.value) }
    }

    /// What stands in Unicode maps for a character: controls become spaces; noncharacters, the byte order mark and
    /// private use (which would say nothing to a reader) become U+FFFD (ISO 19005-3 §6.2.11.7).
    private static func mappable(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: 0x20
        case 0xFEFF, 0xFFFE, 0xFFFF, 0xE000...0xF8FF, 0xF0000...0x10FFFF: 0xFFFD
        default: scalar
        }
    }
}
