/// Checked reading of big-endian numbers; beyond the end all is 0.
struct BigEndianBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Unsigned, 16 bits.
    func u16(_ offset: Int) -> Int {
        guard offset >= 0, offset + 2 <= bytes.count else { return 0 }
        return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
    }

    /// Signed, 16 bits.
    func i16(_ offset: Int) -> Int { Int(Int16(truncatingIfNeeded: u16(offset))) }

    /// Unsigned, 32 bits.
    func u32(_ offset: Int) -> Int { u16(offset) << 16 | u16(offset + 2) }

    /// Signed, 32 bits.
    func i32(_ offset: Int) -> Int { Int(Int32(truncatingIfNeeded: u32(offset))) }
}
