/// Size and colours of a JPEG file, out of its frame header (ISO 10918-1 §B.2.2).
struct JPEGHeader {
    var width = 0
    var height = 0
    /// 1 is grey, 3 colour, 4 for printing.
    var components = 0

    /// Finds the frame header; `nil` if the file is no JPEG or has none.
    init?(_ bytes: [UInt8]) {
        let reader = BigEndianBytes(bytes)
        guard reader.u16(0) == 0xFFD8 else { return nil }
        var place = 2
        while place + 4 <= bytes.count {
            guard bytes[place] == 0xFF else { return nil }
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
            } else if Self.isFrame(marker), place + 10 <= bytes.count {
                height = reader.u16(place + 5)
                width = reader.u16(place + 7)
                components = Int(bytes[place + 9])
                return
            } else {
                guard marker != 0xDA, marker != 0xD9 else { return nil }
                place += 2 + reader.u16(place + 2)
            }
        }
        return nil
    }

    /// Frames with Huffman coding, baseline, extended or progressive: what `DCTDecode` reads.
    private static func isFrame(_ marker: UInt8) -> Bool { marker >= 0xC0 && marker <= 0xC2 }
}
