/// A colour profile of sRGB (IEC 61966-2-1) for output intents, built from the standard's own numbers: an ICC version
/// 4.3 display profile with three primaries and the parametric curve, and nothing else.
enum SRGBProfile {
    /// The profile.
    static let bytes: [UInt8] = build()

    /// Primaries adapted to the profile connection space's D50 (Bradford), as the ICC publishes them.
    private static let primaries: [(tag: StaticString, xyz: [Double])] = [
        ("rXYZ", [0.436065674, 0.222488403, 0.013916016]), ("gXYZ", [0.385147095, 0.716873169, 0.097076416]),
        ("bXYZ", [0.143066406, 0.060607910, 0.714096069]),
    ]
    private static let whitePoint = [0.964202881, 1.0, 0.824905396]
    private static let adaptation = [
        1.047882080, 0.022918701, -0.050216675, 0.029586792, 0.990478516, -0.017059326, -0.009231567, 0.015075684,
        0.751678467,
    ]
    /// Gamma and the terms of the curve with a linear start (ICC.1 §10.18, function 3).
    private static let curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

    private static func build() -> [UInt8] {
        var contents: [(tags: [StaticString], data: [UInt8])] = [
            (["desc"], text("sRGB")), (["cprt"], text("CC0")), (["wtpt"], numbers("XYZ ", whitePoint)),
            (["chad"], numbers("sf32", adaptation)),
        ]
        contents += primaries.map { ([$0.tag], numbers("XYZ ", $0.xyz)) }
        contents.append((["rTRC", "gTRC", "bTRC"], parametricCurve()))
        let tagCount = contents.reduce(0) { $0 + $1.tags.count }
        var table = BigEndianWriter()
        var data = BigEndianWriter()
        let start = 128 + 4 + 12 * tagCount
        table.u32(tagCount)
        for content in contents {
            for tag in content.tags {
                table.tag(tag)
                table.u32(start + data.bytes.count)
                table.u32(content.data.count)
            }
            data.bytes += content.data
            while data.bytes.count % 4 != 0 { data.bytes.append(0) }
        }
        return header(size: start + data.bytes.count) + table.bytes + data.bytes
    }

    /// The header (ICC.1 §7.2); the date is that of the standard's publication, the identifier is left out.
    private static func header(size: Int) -> [UInt8] {
        var writer = BigEndianWriter()
        writer.u32(size)
        writer.u32(0)
        writer.u32(0x0430_0000)
        writer.tag("mntrRGB XYZ ")
        for value in [1999, 10, 18, 0, 0, 0] { writer.u16(value) }
        writer.tag("acsp")
        for _ in 0..<7 { writer.u32(0) }
        for value in whitePoint { writer.u32(fixed(value)) }
        while writer.bytes.count < 128 { writer.bytes.append(0) }
        return writer.bytes
    }

    private static func fixed(_ value: Double) -> Int { Int((value * 65536).rounded()) & 0xFFFF_FFFF }

    private static func numbers(_ type: StaticString, _ values: [Double]) -> [UInt8] {
        var writer = BigEndianWriter()
        writer.tag(type)
        writer.u32(0)
        for value in values { writer.u32(fixed(value)) }
        return writer.bytes
    }

    private static func parametricCurve() -> [UInt8] {
        var writer = BigEndianWriter()
        writer.tag("para")
        writer.u32(0)
        writer.u16(3)
        writer.u16(0)
        for value in curve { writer.u32(fixed(value)) }
        return writer.bytes
    }

    /// A text in one language (ICC.1 §10.15).
    private static func text(_ text: String) -> [UInt8] {
        var writer = BigEndianWriter()
        writer.tag("mluc")
        for value in [0, 1, 12] { writer.u32(value) }
        writer.tag("enUS")
        let content = SyntaxBuffer.utf16(text, withMark: false)
        writer.u32(content.count)
        writer.u32(28)
        writer.bytes += content
        return writer.bytes
    }
}
