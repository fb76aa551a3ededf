import Markup

/// PDF syntax under construction: bytes with the few forms of tokens that we write (ISO 32000-1 §7.2–7.3).
struct SyntaxBuffer {
    private var content = PlainList<UInt8>()

    /// What was written.
    var bytes: [UInt8] { content.suffix(from: 0) }

    /// How much was written.
    var count: Int { content.count }

    /// Gives what was written without copying it.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        content.withUnsafeBufferPointer(body)
    }

    /// Makes room for what is to come.
    mutating func reserveCapacity(_ capacity: Int) { content.reserveCapacity(capacity) }

    /// Adds fixed syntax.
    @inline(__always)
    mutating func append(_ text: StaticString) {
        content.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds syntax made elsewhere.
    mutating func append(_ other: UnsafeBufferPointer<UInt8>) { content.append(contentsOf: other) }

    /// Adds syntax made elsewhere.
    mutating func append(_ other: SyntaxBuffer) { content.append(contentsOf: other.content) }

    /// Adds bytes made elsewhere.
    mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { content.append(contentsOf: $0) } }

    /// Adds text as it is: for tokens known to need no escapes.
    mutating func append(verbatim text: String) {
        var text = text
        text.withUTF8 { content.append(contentsOf: $0) }
    }

    /// Adds a byte.
    @inline(__always)
    mutating func append(byte: UInt8) { content.append(byte) }

    /// Adds an integer.
    @inline(__always)
    mutating func append(_ value: Int) {
        if 0..<10 ~= value { return content.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)) }
        withNumber { $0.write(integer: value) }
    }

    /// Adds a number rounded to three decimals, without trailing zeros. Magnitudes are clamped to what readers hold.
    mutating func append(_ value: Double) { withNumber { $0.write(value) } }

    /// Adds a number given in thousandths.
    mutating func append(thousandths: Int) { withNumber { $0.write(thousandths: thousandths) } }

    /// Adds a number with a space behind it.
    mutating func append(operands value: Double) { withNumber { $0.write(operand: value) } }

    /// Adds two numbers, a space behind each.
    mutating func append(operands first: Double, _ second: Double) {
        withNumber {
            $0.write(operand: second)
            $0.write(operand: first)
        }
    }

    /// Adds three numbers, a space behind each.
    mutating func append(operands first: Double, _ second: Double, _ third: Double) {
        withNumber {
            $0.write(operand: third)
            $0.write(operand: second)
            $0.write(operand: first)
        }
    }

    /// Adds four numbers, a space behind each.
    mutating func append(operands first: Double, _ second: Double, _ third: Double, _ fourth: Double) {
        append(operands: first, second)
        append(operands: third, fourth)
    }

    /// Adds six numbers, a space behind each.
    mutating func append(
        operands first: Double, _ second: Double, _ third: Double, _ fourth: Double, _ fifth: Double, _ sixth: Double
    ) {
        append(operands: first, second, third)
        append(operands: fourth, fifth, sixth)
    }

    /// Numbers are written from their last digit on, beside the buffer, and added at once.
    @inline(__always)
    private mutating func withNumber(_ write: (inout NumberText) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumberText.capacity) { space in
            var number = NumberText(space)
            write(&number)
            content.append(contentsOf: number.text)
        }
    }

    /// Adds a reference: `12 0 R`.
    mutating func append(_ reference: ObjectID) {
        withNumber {
            $0.write(" 0 R")
            $0.write(integer: reference.number)
        }
    }
}

extension Int {
    /// The nearest integer, halves away from zero; quicker than `rounded()`, which calls the C library. The value has to
    /// be finite and within range.
    @inline(__always)
    static func rounding(_ value: Double) -> Int { Int(value + (value < 0 ? -0.5 : 0.5)) }
}
