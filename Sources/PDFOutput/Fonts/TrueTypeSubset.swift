/// A font program with only the glyphs that are used, numbered anew from 1 in the order of the codes; 0 stays `.notdef`.
///
/// Hinting is left out: readers draw at high resolution, and instructions are most of a hinted font's bytes.
struct TrueTypeSubset {
    private let font: TrueTypeFont
    private var glyphs: [Int] = [0]
    private var outlines: [UInt8] = []
    private var offsets: [Int] = [0]

    /// Gathers the glyphs of the codes and the parts they are composed of.
    init(font: TrueTypeFont, codes: [GlyphCode]) {
        self.font = font
        glyphs += codes.map { Int($0.glyph) }
        var index = 0
        var placeOfPart: [Int: Int] = [:]
        while index < glyphs.count {
            append(outlineOf: glyphs[index], placeOfPart: &placeOfPart)
            if outlines.count % 4 != 0 { outlines += [UInt8](repeating: 0, count: 4 - outlines.count % 4) }
            offsets.append(outlines.count)
            index += 1
        }
    }

    /// The font file.
    func file() -> [UInt8] {
        let tables: [(tag: StaticString, content: [UInt8])] = [
            ("glyf", outlines), ("head", head()), ("hhea", hhea()), ("hmtx", metrics()), ("loca", locations()),
            ("maxp", maxp()),
        ]
        var writer = BigEndianWriter()
        writer.u32(0x0001_0000)
        writer.u16(tables.count)
        writer.u16(64)  // the largest power of two below six tables, times 16
        writer.u16(2)
        writer.u16(tables.count * 16 - 64)
        var offset = 12 + 16 * tables.count
        for table in tables {
            writer.tag(table.tag)
            writer.u32(BigEndianWriter.checksum(table.content))
            writer.u32(offset)
            writer.u32(table.content.count)
            offset += (table.content.count + 3) & ~3
        }
        for table in tables {
            writer.bytes += table.content
            while writer.bytes.count % 4 != 0 { writer.bytes.append(0) }
        }
        let adjustment = (0xB1B0_AFBA &- BigEndianWriter.checksum(writer.bytes)) & 0xFFFF_FFFF
        let headOffset = 12 + 16 * tables.count + ((outlines.count + 3) & ~3)
        writer.patch(u32: adjustment, at: headOffset + 8)
        return writer.bytes
    }

    private mutating func append(outlineOf glyph: Int, placeOfPart: inout [Int: Int]) {
        let range = font.outline(of: glyph)
        guard range.count > 10 else { return }
        let data = BigEndianBytes(font.bytes)
        if data.i16(range.lowerBound) >= 0 {
            append(simple: range, data)
        } else {
            append(composite: range, data, placeOfPart: &placeOfPart)
        }
    }

    /// Contour ends, then the length of the instructions (left out), then flags and coordinates; fill bytes behind them
    /// are left out as well.
    private mutating func append(simple range: Range<Int>, _ data: BigEndianBytes) {
        let contours = data.i16(range.lowerBound)
        let lengthPlace = range.lowerBound + 10 + 2 * contours
        let start = lengthPlace + 2 + data.u16(lengthPlace)
        let points = contours > 0 ? data.u16(lengthPlace - 2) + 1 : 0
        guard start <= range.upperBound else { return }
        let end = min(range.upperBound, start + pointsLength(of: points, from: start, to: range.upperBound))
        outlines += font.bytes[range.lowerBound..<lengthPlace]
        outlines += [0, 0]
        outlines += font.bytes[start..<end]
    }

    /// How many bytes flags and coordinates of a simple glyph take.
    private func pointsLength(of points: Int, from start: Int, to limit: Int) -> Int {
        var (read, place, coordinates) = (0, start, 0)
        while read < points, place < limit {
            let flag = font.bytes[place]
            place += 1
            var count = 1
            if flag & SimpleFlags.repeats != 0, place < limit {
                count += Int(font.bytes[place])
                place += 1
            }
            coordinates += count * (SimpleFlags.xLength(flag) + SimpleFlags.yLength(flag))
            read += count
        }
        return place - start + coordinates
    }

    /// Records of flags, glyph, arguments, scale; the parts get numbers behind those of the codes.
    private mutating func append(
        composite range: Range<Int>, _ data: BigEndianBytes, placeOfPart: inout [Int: Int]
    ) {
        outlines += font.bytes[range.lowerBound..<range.lowerBound + 10]
        var place = range.lowerBound + 10
        var flags = CompositeFlags.moreComponents
        while flags & CompositeFlags.moreComponents != 0, place + 4 <= range.upperBound {
            flags = data.u16(place)
            let part = data.u16(place + 2)
            if placeOfPart[part] == nil {
                placeOfPart[part] = glyphs.count
                glyphs.append(part)
            }
            let end = min(range.upperBound, place + 4 + CompositeFlags.argumentLength(flags))
            BigEndianWriter.append(u16: flags & ~CompositeFlags.instructions, to: &outlines)
            BigEndianWriter.append(u16: placeOfPart[part] ?? 0, to: &outlines)
            outlines += font.bytes[place + 4..<end]
            place = end
        }
    }

    private func head() -> [UInt8] {
        var writer = BigEndianWriter(bytes: table(font.head, 54))
        writer.patch(u32: 0, at: 8)
        writer.patch(u16: 1, at: 50)
        return writer.bytes
    }

    private func hhea() -> [UInt8] {
        var writer = BigEndianWriter(bytes: table(font.hhea, 36))
        writer.patch(u16: glyphs.count, at: 34)
        return writer.bytes
    }

    /// The counts of points and parts stay (they are upper limits); those of the interpreter become 0.
    private func maxp() -> [UInt8] {
        var writer = BigEndianWriter(bytes: table(font.maxp, 32))
        writer.patch(u16: glyphs.count, at: 4)
        writer.patch(u16: 1, at: 14)
        for place in stride(from: 16, to: 28, by: 2) { writer.patch(u16: 0, at: place) }
        return writer.bytes
    }

    private func metrics() -> [UInt8] {
        var writer = BigEndianWriter()
        for glyph in glyphs {
            writer.u16(font.advance(of: glyph))
            writer.u16(font.leftSideBearing(of: glyph) & 0xFFFF)
        }
        return writer.bytes
    }

    private func locations() -> [UInt8] {
        var writer = BigEndianWriter()
        for offset in offsets { writer.u32(offset) }
        return writer.bytes
    }

    private func table(_ table: TrueTypeFont.Table, _ length: Int) -> [UInt8] {
        var content = Array(font.bytes[table.offset..<table.offset + min(length, table.length)])
        while content.count < length { content.append(0) }
        return content
    }
}

/// Flags of a simple glyph's point (OpenType specification, `glyf`).
private enum SimpleFlags {
    static let repeats: UInt8 = 0x08

    /// Bytes of the point's x coordinate: one if it is short, none if it is the one before.
    static func xLength(_ flag: UInt8) -> Int { flag & 0x02 != 0 ? 1 : flag & 0x10 != 0 ? 0 : 2 }

    /// Bytes of the point's y coordinate.
    static func yLength(_ flag: UInt8) -> Int { flag & 0x04 != 0 ? 1 : flag & 0x20 != 0 ? 0 : 2 }
}

/// Flags of a composite glyph's component (OpenType specification, `glyf`).
private enum CompositeFlags {
    static let moreComponents = 0x0020
    static let instructions = 0x0100

    /// Length of the arguments and the scale behind a component's glyph.
    static func argumentLength(_ flags: Int) -> Int {
        let arguments = flags & 0x0001 != 0 ? 4 : 2
        if flags & 0x0008 != 0 { return arguments + 2 }
        if flags & 0x0040 != 0 { return arguments + 4 }
        if flags & 0x0080 != 0 { return arguments + 8 }
        return arguments
    }
}
