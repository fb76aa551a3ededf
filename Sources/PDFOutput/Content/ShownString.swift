/// A string of two-byte codes for `TJ` (ISO 32000-1 §9.4.3): positions are corrected where they differ from the font's
/// widths.
struct ShownString {
    /// Room for a correction with the ends of strings around it, and two escaped bytes.
    static let bytesPerGlyph = 20
    /// Room for the brackets and the operator.
    static let bytesAround = 8

    private let space: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    private let scale: Double
    private let origin: Double
    /// Where a reader's pen is, in thousandths of the size.
    private var pen = 0
    private var isOpen = false
    /// Codes in the open string; PDF/A takes strings of 32 767 bytes (ISO 19005-3 §6.1.13).
    private var codeCount = 0
    private static let codeLimit = 8_000

    init(_ space: UnsafeMutableBufferPointer<UInt8>, size: Double, origin: Double) {
        self.space = space
        scale = size > 0 ? 1000 / size : 0
        self.origin = origin
    }

    /// Adds a code.
    ///
    /// - Parameters:
    ///   - position: where it is to stand, in pixels from the run's start.
    ///   - width: how far a reader moves behind it, in thousandths of the size.
    @inline(__always)
    mutating func append(_ number: UInt16, at position: Double, width: Int) {
        let wanted = Int.rounding(min(max((position - origin) * scale, -1e9), 1e9))
        if count == 0 { append(UInt8(ascii: "[")) }
        if abs(wanted - pen) > 1 {
            if isOpen { append(UInt8(ascii: ")")) }
            append(correction: pen - wanted)
            isOpen = false
            pen = wanted
        } else if codeCount == Self.codeLimit {
            append(UInt8(ascii: ")"))
            isOpen = false
        }
        if !isOpen {
            append(UInt8(ascii: "("))
            isOpen = true
            codeCount = 0
        }
        codeCount += 1
        append(escaped: UInt8(truncatingIfNeeded: number >> 8))
        append(escaped: UInt8(truncatingIfNeeded: number))
        pen += width
    }

    /// Adds the string with its operator to a content stream.
    mutating func finish(_ out: inout SyntaxBuffer) {
        guard count > 0 else { return }
        if isOpen { append(UInt8(ascii: ")")) }
        for byte in [UInt8(ascii: "]"), UInt8(ascii: "T"), UInt8(ascii: "J"), UInt8(ascii: "\n")] { append(byte) }
        out.append(UnsafeBufferPointer(rebasing: space[..<count]))
    }

    private mutating func append(correction: Int) {
        if correction < 0 { append(UInt8(ascii: "-")) }
        var rest = correction.magnitude
        var divisor: UInt = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
            (rest, divisor) = (rest % divisor, divisor / 10)
        }
    }

    @inline(__always)
    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case 0x0D:
            append(UInt8(ascii: "\\"))
            append(UInt8(ascii: "r"))
        default: append(byte)
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        space[count] = byte
        count += 1
    }
}
