/// What a PNG file says about itself before its pixels (PNG specification §11.2), and where its pixels stand.
struct PNGHeader {
    /// Colour types that the specification names.
    enum ColorType: UInt8 {
        case grey = 0
        case rgb = 2
        case indexed = 3
        case greyAlpha = 4
        case rgbAlpha = 6
    }

    var width = 0
    var height = 0
    var bitDepth = 8
    var colorType = ColorType.rgb
    var isInterlaced = false
    /// Whether single colours are transparent (`tRNS`).
    var hasTransparentColor = false
    /// Range of the palette's entries.
    var palette: Range<Int>?
    /// Ranges of the compressed pixels.
    var data: [Range<Int>] = []

    /// Reads the chunks; `nil` if the file is no PNG or ends early.
    init?(_ bytes: [UInt8]) {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.starts(with: signature) else { return nil }
        let reader = BigEndianBytes(bytes)
        var place = 8
        var isComplete = false
        while place + 12 <= bytes.count, !isComplete {
            let length = reader.u32(place)
            let content = place + 8..<place + 8 + length
            guard content.upperBound + 4 <= bytes.count else { return nil }
            switch String(decoding: bytes[place + 4..<place + 8], as: UTF8.self) {
            case "IHDR": guard readHeader(reader, content) else { return nil }
            case "PLTE": palette = content
            case "tRNS": hasTransparentColor = true
            case "IDAT": data.append(content)
            case "IEND": isComplete = true
            default: break
            }
            place = content.upperBound + 4
        }
        guard isComplete, width > 0, height > 0, !data.isEmpty else { return nil }
    }

    /// Whether the compressed pixels can go into a PDF file as they are.
    var canPassThrough: Bool {
        !isInterlaced && !hasTransparentColor && bitDepth <= 8
            && (colorType == .grey || colorType == .rgb || colorType == .indexed && palette != nil)
    }

    private mutating func readHeader(_ reader: BigEndianBytes, _ content: Range<Int>) -> Bool {
        guard content.count == 13, let type = ColorType(rawValue: reader.bytes[content.lowerBound + 9]) else {
            return false
        }
        width = reader.u32(content.lowerBound)
        height = reader.u32(content.lowerBound + 4)
        bitDepth = Int(reader.bytes[content.lowerBound + 8])
        colorType = type
        isInterlaced = reader.bytes[content.lowerBound + 12] != 0
        return true
    }
}
