/// A TrueType font program (OpenType specification), read for embedding: metrics, outlines' places, characters.
///
/// Every read is checked against the file's end and gives 0 beyond it.
struct TrueTypeFont {
    /// A table's place in the file.
    struct Table {
        var offset = 0
        var length = 0
    }

    /// The file.
    let bytes: [UInt8]
    /// Design units of an em.
    let unitsPerEm: Int
    /// How many glyphs there are.
    let glyphCount: Int
    /// Highest and lowest reach of glyphs, design units.
    let bounds: (xMin: Int, yMin: Int, xMax: Int, yMax: Int)
    /// Ascender and descender of `hhea`.
    let ascender: Int
    let descender: Int
    /// Height of capitals (`OS/2`), or the ascender where unknown.
    let capHeight: Int
    /// Weight class of `OS/2`, 400 is regular.
    let weight: Int
    /// Slant in degrees, negative to the right.
    let italicAngle: Double
    /// Whether all glyphs are equally wide.
    let isFixedPitch: Bool

    let head: Table
    let hhea: Table
    let maxp: Table
    private let glyf: Table
    private let loca: Table
    private let hmtx: Table
    private let cmap: Table
    private let longMetricsCount: Int
    private let hasLongOffsets: Bool

    /// Reads a face of a file; `nil` if it is not TrueType with outlines.
    init?(bytes: [UInt8], face: Int) {
        self.bytes = bytes
        let data = BigEndianBytes(bytes)
        guard let start = Self.directory(of: face, in: data) else { return nil }
        let tables = Self.tables(at: start, in: data)
        guard let head = tables["head"], let hhea = tables["hhea"], let maxp = tables["maxp"],
            let glyf = tables["glyf"], let loca = tables["loca"], let hmtx = tables["hmtx"]
        else { return nil }
        (self.head, self.hhea, self.maxp, self.glyf, self.loca, self.hmtx) = (head, hhea, maxp, glyf, loca, hmtx)
        cmap = tables["cmap"] ?? Table()
        unitsPerEm = max(16, data.u16(head.offset + 18))
        hasLongOffsets = data.i16(head.offset + 50) != 0
        bounds = (
            data.i16(head.offset + 36), data.i16(head.offset + 38), data.i16(head.offset + 40),
            data.i16(head.offset + 42)
        )
        ascender = data.i16(hhea.offset + 4)
        descender = data.i16(hhea.offset + 6)
        longMetricsCount = max(1, data.u16(hhea.offset + 34))
        glyphCount = min(data.u16(maxp.offset + 4), loca.length / (hasLongOffsets ? 4 : 2) - 1)
        let os2 = tables["OS/2"] ?? Table()
        weight = os2.length > 6 ? data.u16(os2.offset + 4) : 400
        let hasCapHeight = os2.length >= 90 && data.u16(os2.offset) >= 2
        capHeight = hasCapHeight ? data.i16(os2.offset + 88) : ascender
        let post = tables["post"] ?? Table()
        italicAngle = post.length > 12 ? Double(data.i32(post.offset + 4)) / 65536 : 0
        isFixedPitch = post.length > 16 && data.i32(post.offset + 12) != 0
        guard glyphCount > 0 else { return nil }
    }

    /// Advance width in design units.
    func advance(of glyph: Int) -> Int {
        BigEndianBytes(bytes).u16(hmtx.offset + 4 * min(glyph, longMetricsCount - 1))
    }

    /// Left side bearing in design units.
    func leftSideBearing(of glyph: Int) -> Int {
        let data = BigEndianBytes(bytes)
        if glyph < longMetricsCount { return data.i16(hmtx.offset + 4 * glyph + 2) }
        return data.i16(hmtx.offset + 4 * longMetricsCount + 2 * (glyph - longMetricsCount))
    }

    /// Where a glyph's outline stands in the file; empty for glyphs without one.
    func outline(of glyph: Int) -> Range<Int> {
        guard glyph >= 0, glyph < glyphCount else { return 0..<0 }
        let data = BigEndianBytes(bytes)
        let (start, end): (Int, Int)
        if hasLongOffsets {
            (start, end) = (data.i32(loca.offset + 4 * glyph), data.i32(loca.offset + 4 * glyph + 4))
        } else {
            (start, end) = (2 * data.u16(loca.offset + 2 * glyph), 2 * data.u16(loca.offset + 2 * glyph + 2))
        }
        guard start >= 0, start < end, end <= glyf.length, glyf.offset + end <= bytes.count else { return 0..<0 }
        return glyf.offset + start..<glyf.offset + end
    }

    /// The glyph of a character by the font's Unicode map (formats 4 and 12); 0 where it has none.
    func glyph(for scalar: UInt32) -> Int { CharacterMap(bytes: bytes, table: cmap).glyph(for: scalar) }

    private static func directory(of face: Int, in data: BigEndianBytes) -> Int? {
        switch data.u32(0) {
        case 0x7474_6366:  // ttcf
            guard face >= 0, face < data.u32(8) else { return nil }
            return data.u32(12 + 4 * face)
        case 0x0001_0000, 0x7472_7565: return face == 0 ? 0 : nil
        default: return nil
        }
    }

    private static func tables(at start: Int, in data: BigEndianBytes) -> [String: Table] {
        var tables: [String: Table] = [:]
        for index in 0..<min(64, data.u16(start + 4)) {
            let record = start + 12 + 16 * index
            guard record + 16 <= data.bytes.count else { break }
            let table = Table(offset: data.u32(record + 8), length: data.u32(record + 12))
            guard table.offset + table.length <= data.bytes.count else { continue }
            tables[String(decoding: data.bytes[record..<record + 4], as: UTF8.self)] = table
        }
        return tables
    }
}
