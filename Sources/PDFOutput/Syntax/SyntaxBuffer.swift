/// PDF syntax under construction: bytes with the few forms of tokens that we write (ISO 32000-1 §7.2–7.3).
struct SyntaxBuffer {
    /// What was written.
    var bytes: [UInt8] = []

    /// How much was written.
    var count: Int { bytes.count }

    /// Adds fixed syntax.
    @inline(__always)
    mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds syntax made elsewhere.
    mutating func append(_ other: SyntaxBuffer) { bytes.append(contentsOf: other.bytes) }

    /// Adds text as it is: for tokens known to need no escapes.
    mutating func append(verbatim text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds a byte.
    @inline(__always)
    mutating func append(byte: UInt8) { bytes.append(byte) }

    /// Adds an integer.
    mutating func append(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        append(magnitude: value.magnitude)
    }

    private mutating func append(magnitude: UInt) {
        if magnitude >= 10 { append(magnitude: magnitude / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
    }

    /// Adds a number rounded to three decimals, without trailing zeros. Magnitudes are clamped to what readers hold.
    mutating func append(_ value: Double) {
        let clamped = value.isFinite ? min(max(value, -1_000_000), 1_000_000) : 0
        append(thousandths: Int.rounding(clamped * 1000))
    }

    /// Adds a number given in thousandths.
    mutating func append(thousandths: Int) {
        if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = thousandths.magnitude
        let whole = magnitude / 1000
        var fraction = magnitude % 1000
        if whole != 0 || fraction == 0 { append(magnitude: whole) }
        guard fraction != 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit: UInt = 100
        while fraction != 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / unit))
            fraction %= unit
            unit /= 10
        }
    }

    /// Adds numbers, a space behind each.
    @inline(__always)
    mutating func append(operands values: Double...) {
        for value in values {
            append(value)
            bytes.append(UInt8(ascii: " "))
        }
    }

    /// Adds a reference: `12 0 R`.
    mutating func append(_ reference: ObjectID) {
        append(reference.number)
        append(" 0 R")
    }
}

extension Int {
    /// The nearest integer, halves away from zero; quicker than `rounded()`, which calls the C library. The value has to
    /// be finite and within range.
    @inline(__always)
    static func rounding(_ value: Double) -> Int { Int(value + (value < 0 ? -0.5 : 0.5)) }
}
