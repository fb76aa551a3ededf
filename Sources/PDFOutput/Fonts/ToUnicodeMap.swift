/// The map from character codes back to Unicode (ISO 32000-1 §9.10.3): codes count from 1.
enum ToUnicodeMap {
    /// Entries of one `bfchar` block, as the CMap specification limits them.
    private static let blockSize = 100

    /// The map's CMap program.
    static func bytes(_ codes: [GlyphCode]) -> [UInt8] {
        var map = SyntaxBuffer()
        map.append(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """)
        for start in stride(from: 0, to: codes.count, by: blockSize) {
            append(codes, start..<min(start + blockSize, codes.count), to: &map)
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return map.bytes
    }

    private static func append(_ codes: [GlyphCode], _ block: Range<Int>, to map: inout SyntaxBuffer) {
        map.append(block.count)
        map.append(" beginbfchar\n")
        for index in block {
            let number = index + 1
            map.append(hex: [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)])
            map.append(" ")
            let text = String(String.UnicodeScalarView(codes[index].text.compactMap(Unicode.Scalar.init)))
            map.append(hex: SyntaxBuffer.utf16(text, withMark: false))
            map.append("\n")
        }
        map.append("endbfchar\n")
    }
}
