/// Numbers being written from right to left into a piece of memory (ISO 32000-1 §7.3.3).
struct NumberText {
    /// Room for three numbers, each of a sign, seven digits, a point, three decimals and a space, or for an integer.
    static let capacity = 48

    private let space: UnsafeMutableBufferPointer<UInt8>
    private var start: Int

    init(_ space: UnsafeMutableBufferPointer<UInt8>) {
        self.space = space
        start = space.count
    }

    /// What was written.
    var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: space[start...]) }

    /// Writes a number with a space behind it.
    @inline(__always)
    mutating func write(operand value: Double) {
        write(byte: UInt8(ascii: " "))
        write(value)
    }

    /// Writes a number rounded to three decimals. Magnitudes are clamped to what readers hold.
    @inline(__always)
    mutating func write(_ value: Double) {
        let clamped = value.isFinite ? min(max(value, -1_000_000), 1_000_000) : 0
        write(thousandths: Int.rounding(clamped * 1000))
    }

    /// Writes a number given in thousandths, without trailing zeros.
    mutating func write(thousandths: Int) {
        let magnitude = thousandths.magnitude
        let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 1000)
        if fraction != 0 { write(decimals: fraction) }
        if whole != 0 || fraction == 0 { write(magnitude: whole) }
        if thousandths < 0 { write(byte: UInt8(ascii: "-")) }
    }

    /// Writes an integer.
    mutating func write(integer value: Int) {
        write(magnitude: value.magnitude)
        if value < 0 { write(byte: UInt8(ascii: "-")) }
    }

    /// Writes fixed syntax.
    mutating func write(_ text: StaticString) {
        for index in stride(from: text.utf8CodeUnitCount - 1, through: 0, by: -1) { write(byte: text.utf8Start[index]) }
    }

    private mutating func write(decimals fraction: UInt) {
        var (rest, digits) = (fraction, 3)
        while rest % 10 == 0 { (rest, digits) = (rest / 10, digits - 1) }
        for _ in 0..<digits {
            write(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        write(byte: UInt8(ascii: "."))
    }

    private mutating func write(magnitude: UInt) {
        var rest = magnitude
        repeat {
            write(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest != 0
    }

    @inline(__always)
    private mutating func write(byte: UInt8) {
        start -= 1
        space[start] = byte
    }
}
