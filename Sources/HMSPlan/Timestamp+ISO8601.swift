extension Timestamp: CustomStringConvertible, LosslessStringConvertible {
    /// The moment as ISO 8601 writes it, in UTC: `2022-01-25T08:03:00Z`.
    public var description: String {
        let date = Day(daysSinceEpoch: Self.floorDivide(secondsSinceEpoch, 86_400))
        let seconds = secondsSinceEpoch - date.daysSinceEpoch * 86_400
        let hour = Day.padded(seconds / 3600, 2)
        let minute = Day.padded(seconds / 60 % 60, 2)
        return "\(date)T\(hour):\(minute):\(Day.padded(seconds % 60, 2))Z"
    }

    /// Reads `2022-01-25T08:03:00Z`; `nil` for any other form.
    public init?(_ description: String) {
        let utf8 = Array(description.utf8)
        guard utf8.count == 20, utf8[10] == UInt8(ascii: "T"), utf8[13] == UInt8(ascii: ":"),
            utf8[16] == UInt8(ascii: ":"), utf8[19] == UInt8(ascii: "Z"),
            let date = Day(String(decoding: utf8[0..<10], as: UTF8.self)),
            let hour = Day.number(utf8[11..<13]), hour < 24,
            let minute = Day.number(utf8[14..<16]), minute < 60,
            let second = Day.number(utf8[17..<19]), second < 60
        else { return nil }
        self.init(secondsSinceEpoch: date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second)
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let timestamp = Timestamp(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected a UTC time such as 2022-01-25T08:03:00Z, found '\(text)'")
        }
        self = timestamp
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
