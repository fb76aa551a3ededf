/// Writes font tables and colour profiles: big-endian numbers.
struct BigEndianWriter {
    var bytes: [UInt8] = []

    static func append(u16 value: Int, to bytes: inout [UInt8]) {
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        bytes.append(UInt8(truncatingIfNeeded: value))
    }

    mutating func u16(_ value: Int) { Self.append(u16: value, to: &bytes) }

    mutating func u32(_ value: Int) {
        u16(value >> 16)
        u16(value)
    }

    mutating func tag(_ tag: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount))
    }

    mutating func patch(u16 value: Int, at offset: Int) {
        guard offset + 2 <= bytes.count else { return }
        bytes[offset] = UInt8(truncatingIfNeeded: value >> 8)
        bytes[offset + 1] = UInt8(truncatingIfNeeded: value)
    }

    mutating func patch(u32 value: Int, at offset: Int) {
        patch(u16: value >> 16, at: offset)
        patch(u16: value, at: offset + 2)
    }

    /// Sum of the content as 32-bit numbers (OpenType specification, table checksums).
    static func checksum(_ content: [UInt8]) -> Int {
        var sum: UInt32 = 0
        var place = 0
        while place < content.count {
            var word: UInt32 = 0
            for index in place..<place + 4 { word = word << 8 | (index < content.count ? UInt32(content[index]) : 0) }
            sum &+= word
            place += 4
        }
        return Int(sum)
    }
}
