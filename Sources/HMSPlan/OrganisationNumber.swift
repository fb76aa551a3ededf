/// A Norwegian organisation number (*organisasjonsnummer*): nine digits, the last a check digit (modulus 11).
///
/// It is an attribute of a housing company, never its identity (DOMAIN §3).
public struct OrganisationNumber: Hashable, Sendable, LosslessStringConvertible, Codable {
    /// The nine digits, without spaces.
    public let digits: String

    /// Reads nine digits, with or without spaces; `nil` where the length or the check digit is wrong.
    public init?(_ text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: " ") }.map { Int($0) - 48 }
        guard digits.count == 9, digits.allSatisfy({ (0...9).contains($0) }),
            Self.checkDigit(of: digits) == digits[8]
        else { return nil }
        self.digits = digits.map(String.init).joined()
    }

    /// The number as it is shown, in groups of three: `123 456 785`.
    public var description: String {
        let characters = Array(digits)
        return [characters[0..<3], characters[3..<6], characters[6..<9]].map { String($0) }.joined(separator: " ")
    }

    /// The check digit that belongs to the first eight digits, or `nil` where none exists (remainder 1).
    public static func checkDigit(of digits: [Int]) -> Int? {
        let sum = zip(digits, [3, 2, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        let check = 11 - sum % 11
        return check == 11 ? 0 : check == 10 ? nil : check
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = OrganisationNumber(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected nine digits with a right check digit, found '\(text)'")
        }
        self = number
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
