import HMSPlan

/// Reads values as `StoredJSON` writes them: names in order, no white space. One pass, nothing built on the way.
///
/// Whatever looks otherwise is no error: reading ends with `nil`, and the general decoder reads the value instead.
struct StoredReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Whether a member has been read in the present object.
    private var isFirst = true

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether all was read.
    var isAtEnd: Bool { position == bytes.count }

    // MARK: Objects and lists

    /// Reads an object by its members.
    mutating func object<Value>(_ members: (inout StoredReader) -> Value?) -> Value? {
        guard take(UInt8(ascii: "{")) else { return nil }
        let outer = isFirst
        isFirst = true
        guard let value = members(&self), take(UInt8(ascii: "}")) else { return nil }
        isFirst = outer
        return value
    }

    /// Reads a list.
    mutating func list<Element>(_ element: (inout StoredReader) -> Element?) -> [Element]? {
        guard take(UInt8(ascii: "[")) else { return nil }
        var elements: [Element] = []
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            guard let next = element(&self) else { return nil }
            elements.append(next)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? elements : nil
    }

    /// Whether the next member has a name; if so, its value is to be read next.
    @inline(__always)
    mutating func has(_ name: StaticString) -> Bool {
        let length = name.utf8CodeUnitCount
        var start = position
        if !isFirst {
            guard start < bytes.count, bytes[start] == UInt8(ascii: ",") else { return false }
            start += 1
        }
        guard start + length + 3 <= bytes.count, bytes[start] == UInt8(ascii: "\""),
            bytes[start + 1 + length] == UInt8(ascii: "\""), bytes[start + 2 + length] == UInt8(ascii: ":")
        else { return false }
        for index in 0..<length where bytes[start + 1 + index] != name.utf8Start[index] { return false }
        position = start + length + 3
        isFirst = false
        return true
    }

    // MARK: Members

    /// A text by its name.
    mutating func text(_ name: StaticString) -> String? { has(name) ? text() : nil }

    /// A value that is written as a text.
    mutating func value<Value: LosslessStringConvertible>(_ name: StaticString, _ type: Value.Type = Value.self)
        -> Value?
    {
        text(name).flatMap(Value.init)
    }

    /// A case by its name.
    mutating func value<Value: RawRepresentable<String>>(_ name: StaticString, _ type: Value.Type = Value.self)
        -> Value?
    {
        text(name).flatMap(Value.init)
    }

    /// An identifier.
    mutating func id(_ name: StaticString) -> SourceID? { text(name).map(SourceID.init(_:)) }

    /// A date.
    mutating func day(_ name: StaticString) -> Day? { has(name) ? day() : nil }

    /// A moment.
    mutating func moment(_ name: StaticString) -> Timestamp? { has(name) ? moment() : nil }

    /// A whole number.
    mutating func number(_ name: StaticString) -> Int? { has(name) ? number() : nil }

    /// Yes or no.
    mutating func truth(_ name: StaticString) -> Bool? {
        guard has(name) else { return nil }
        return take("true") ? true : take("false") ? false : nil
    }

    /// A member that may be missing: the outer value is `nil` where it is there and cannot be read.
    mutating func optional<Value>(
        _ name: StaticString, _ read: (inout StoredReader) -> Value?
    ) -> Value?? {
        guard has(name) else { return .some(nil) }
        return read(&self).map { .some($0) }
    }

    // MARK: Values

    /// A text between quotation marks.
    mutating func text() -> String? {
        guard let start = openText() else { return nil }
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
            case UInt8(ascii: "\\"): return escapedText(from: start)
            default: position += 1
            }
        }
        return nil
    }

    /// A text with short escapes. One with numbers of characters is left to the general decoder.
    private mutating func escapedText(from start: Int) -> String? {
        var text = Array(bytes[start..<position])
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\") {
                guard position + 1 < bytes.count, let byte = Self.escapes[bytes[position + 1]] else { return nil }
                text.append(byte)
                position += 2
            } else {
                text.append(bytes[position])
                position += 1
            }
        }
        return take(UInt8(ascii: "\"")) ? String(decoding: text, as: UTF8.self) : nil
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
        UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    /// A date such as `2022-01-25`.
    mutating func day() -> Day? {
        guard openText() != nil, let day = dayDigits(), take(UInt8(ascii: "\"")) else { return nil }
        return day
    }

    /// A moment such as `2022-01-25T08:03:00Z`.
    mutating func moment() -> Timestamp? {
        guard openText() != nil, let day = dayDigits(), take(UInt8(ascii: "T")), let hour = digits(2), hour < 24,
            take(UInt8(ascii: ":")), let minute = digits(2), minute < 60, take(UInt8(ascii: ":")),
            let second = digits(2), second < 60, take("Z\"")
        else { return nil }
        return Timestamp(secondsSinceEpoch: day.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second)
    }

    private mutating func dayDigits() -> Day? {
        guard let year = digits(4), take(UInt8(ascii: "-")), let month = digits(2), take(UInt8(ascii: "-")),
            let day = digits(2)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// A whole number without sign.
    mutating func number() -> Int? {
        var value = 0
        let start = position
        while position < bytes.count, position - start < 18, Self.isDigit(bytes[position]) {
            value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? value : nil
    }

    private mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for index in position..<position + count {
            guard Self.isDigit(bytes[index]) else { return nil }
            value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        position += count
        return value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private mutating func openText() -> Int? { take(UInt8(ascii: "\"")) ? position : nil }

    @inline(__always)
    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        for index in 0..<length where bytes[position + index] != text.utf8Start[index] { return false }
        position += length
        return true
    }
}
