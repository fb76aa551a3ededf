import Foundation
import HMSPlan
import Testing

@Suite("Organisation numbers")
struct OrganisationNumberTests {
    @Test(
        "check digits by modulus 11, weights 3 2 7 6 5 4 3 2",
        arguments: [
            ("12345678", 5), ("10000000", 8), ("00000001", 9), ("11111111", 1), ("22222222", 2), ("00000000", 0),
            ("13000000", 2), ("00000004", 3), ("00011000", 0),
        ])
    func checkDigit(_ first: String, _ expected: Int) {
        #expect(OrganisationNumber.checkDigit(of: first.compactMap(\.wholeNumberValue)) == expected)
        for digit in 0...9 {
            #expect((OrganisationNumber("\(first)\(digit)") != nil) == (digit == expected), "\(first)\(digit)")
        }
    }

    @Test("where the sum leaves a remainder of 1 there is no number", arguments: ["40000000", "00000006", "00000040"])
    func remainderOne(_ first: String) {
        #expect(OrganisationNumber.checkDigit(of: first.compactMap(\.wholeNumberValue)) == nil)
        for digit in 0...9 { #expect(OrganisationNumber("\(first)\(digit)") == nil) }
    }

    @Test("spaces do not matter, and it is shown in threes", arguments: ["123456785", "123 456 785", " 12 34 56785 "])
    func spaces(_ text: String) throws {
        let number = try #require(OrganisationNumber(text))
        #expect(number.digits == "123456785")
        #expect(number.description == "123 456 785")
    }

    @Test(
        "anything else is refused",
        arguments: [
            "", "12345678", "1234567855", "123456784", "12345678X", "NO123456785", "123-456-785",
            "123\u{A0}456\u{A0}785",
            "１２３４５６７８５", "-12345678", "123456785\n",
        ])
    func refused(_ text: String) { #expect(OrganisationNumber(text) == nil) }

    @Test("two digits that change places are noticed")
    func transposed() {
        var seeds = Seeds(1)
        for _ in 0..<500 {
            let digits = (0..<8).map { _ in Int.random(in: 0...9, using: &seeds) }
            guard let check = OrganisationNumber.checkDigit(of: digits) else { continue }
            let all = digits + [check]
            for place in 0..<7 where all[place] != all[place + 1] {
                var swapped = all
                swapped.swapAt(place, place + 1)
                #expect(OrganisationNumber(swapped.map(String.init).joined()) == nil, "\(all) \(place)")
            }
        }
    }

    @Test("as JSON: nine digits, and a wrong one is refused")
    func json() throws {
        let number = try #require(OrganisationNumber("123 456 785"))
        #expect(try String(decoding: JSONEncoder().encode([number]), as: UTF8.self) == #"["123456785"]"#)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([OrganisationNumber].self, from: Data(#"["123456789"]"#.utf8))
        }
    }
}
