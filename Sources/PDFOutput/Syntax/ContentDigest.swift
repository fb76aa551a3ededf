/// A 128-bit digest for file identifiers and subset tags: quick and the same on every machine. It guards against
/// mistakes, not against attackers; the archive keeps SHA-256.
enum ContentDigest {
    /// Sixteen bytes that depend on every byte of the content.
    static func bytes(of content: [UInt8]) -> [UInt8] { content.withUnsafeBufferPointer { bytes(of: $0) } }

    /// Sixteen bytes that depend on every byte of the content.
    static func bytes(of content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var low: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(content.count)
        var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F
        let raw = UnsafeRawBufferPointer(content)
        var offset = 0
        while offset < raw.count {
            var word: UInt64 = 0
            if offset + 8 <= raw.count {
                word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            } else {
                for index in offset..<raw.count { word |= UInt64(raw[index]) << UInt64(8 * (index - offset)) }
            }
            low = mix(low ^ word)
            high = mix(high &+ word ^ low)
            offset += 8
        }
        low = mix(low ^ high)
        high = mix(high ^ low)
        return [low, high].flatMap { lane in (0..<8).map { UInt8(truncatingIfNeeded: lane >> UInt64(8 * $0)) } }
    }

    /// A bijection of 64 bits in which each bit of the input reaches all of the output.
    private static func mix(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
        value = (value ^ value >> 29) &* 0xA076_1D64_78BD_642F
        return value ^ value >> 32
    }
}
