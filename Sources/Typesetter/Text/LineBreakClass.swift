/// The classes of UAX 14 that plain text (see `PlainText`) consists of.
enum LineBreakClass: UInt8 {
    case alphabetic, numeric, space, breakAfter, hyphen, glue, open, close, quotation, exclamation, infix, solidus
    case prefix, postfix, inseparable, zeroWidthSpace, wordJoiner, emDash, combining, softHyphen, object, lineFeed

    /// The class of a character below U+2C00.
    init(_ scalar: UInt32) {
        if scalar < 0x80 {
            self = Self.ascii[Int(scalar)]
        } else {
            self = Self.other(scalar)
        }
    }

    private static let ascii: [LineBreakClass] = (0..<128).map { asciiClass(UInt8($0)) }

    private static func asciiClass(_ byte: UInt8) -> LineBreakClass {
        switch byte {
        case 0x09: .breakAfter
        case 0x0A: .lineFeed
        case 0x20: .space
        case 0x30...0x39: .numeric
        case 0x21, 0x3F: .exclamation
        case 0x22, 0x27: .quotation
        case 0x24, 0x2B, 0x5C: .prefix
        case 0x25: .postfix
        case 0x28, 0x5B, 0x7B: .open
        case 0x29, 0x5D, 0x7D: .close
        case 0x2C, 0x2E, 0x3A, 0x3B: .infix
        case 0x2D: .hyphen
        case 0x2F: .solidus
        case 0x7C: .breakAfter
        default: .alphabetic
        }
    }

    private static func other(_ scalar: UInt32) -> LineBreakClass {
        switch scalar {
        case 0xA0, 0x2007, 0x2011, 0x202F, 0x34F, 0x35C...0x362: .glue
        case 0xAD: .softHyphen
        case 0xAB, 0xBB, 0x2018, 0x2019, 0x201B...0x201D, 0x201F, 0x2039, 0x203A: .quotation
        case 0xA1, 0xBF, 0x201A, 0x201E: .open
        case 0xA2, 0xB0, 0x2030...0x2037, 0x20A7, 0x20B6, 0x2103, 0x2109: .postfix
        case 0xA3...0xA5, 0xB1, 0x20A0...0x20CF, 0x2116, 0x2212, 0x2213: .prefix
        case 0x2010, 0x2012, 0x2013, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x2027, 0x2056: .breakAfter
        case 0x2014: .emDash
        case 0x2024...0x2026: .inseparable
        case 0x2044: .infix
        case 0x200B: .zeroWidthSpace
        case 0x2060, 0xFEFF: .wordJoiner
        case 0x300...0x36F, 0x200C, 0x200D: .combining
        case 0xFFFC: .object
        default: .alphabetic
        }
    }
}
