/// A font's `cmap` table: which glyph shows a character (OpenType specification, formats 4 and 12).
struct CharacterMap {
    private let data: BigEndianBytes
    private let segments: Int?
    private let groups: Int?

    /// Finds the Unicode subtables.
    init(bytes: [UInt8], table: TrueTypeFont.Table) {
        data = BigEndianBytes(bytes)
        var (segments, groups): (Int?, Int?) = (nil, nil)
        for index in 0..<min(64, table.length > 4 ? data.u16(table.offset + 2) : 0) {
            let record = table.offset + 4 + 8 * index
            let platform = data.u16(record)
            let encoding = data.u16(record + 2)
            guard platform == 0 || platform == 3 && (encoding == 1 || encoding == 10) else { continue }
            let subtable = table.offset + data.u32(record + 4)
            if data.u16(subtable) == 4 { segments = subtable }
            if data.u16(subtable) == 12 { groups = subtable }
        }
        (self.segments, self.groups) = (segments, groups)
    }

    /// The glyph of a character, 0 for none.
    func glyph(for scalar: UInt32) -> Int {
        if let groups {
            let glyph = glyph(for: Int(scalar), groups: groups)
            if glyph != 0 { return glyph }
        }
        guard let segments, scalar <= 0xFFFF else { return 0 }
        return glyph(for: Int(scalar), segments: segments)
    }

    private func glyph(for scalar: Int, groups: Int) -> Int {
        for index in 0..<min(data.u32(groups + 12), 100_000) {
            let group = groups + 16 + 12 * index
            guard scalar <= data.u32(group + 4) else { continue }
            let start = data.u32(group)
            return scalar >= start ? data.u32(group + 8) + scalar - start : 0
        }
        return 0
    }

    private func glyph(for scalar: Int, segments: Int) -> Int {
        let twiceCount = data.u16(segments + 6)
        let ends = segments + 14
        let starts = ends + twiceCount + 2
        for offset in stride(from: 0, to: twiceCount, by: 2) where scalar <= data.u16(ends + offset) {
            let start = data.u16(starts + offset)
            guard scalar >= start else { return 0 }
            let delta = data.u16(starts + twiceCount + offset)
            let rangePlace = starts + 2 * twiceCount + offset
            let range = data.u16(rangePlace)
            if range == 0 { return (scalar + delta) & 0xFFFF }
            let glyph = data.u16(rangePlace + range + 2 * (scalar - start))
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF
        }
        return 0
    }
}
