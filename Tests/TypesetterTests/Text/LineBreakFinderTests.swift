import Testing

@testable import Typesetter

@Suite("Line break opportunities")
struct LineBreakFinderTests {
    /// The text with `|` at each opportunity and `=` at each soft hyphen's.
    private func marked(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let found = bytes.withUnsafeBufferPointer { LineBreakFinder.opportunities(in: $0, language: "nb") }
        var result: [UInt8] = []
        for (offset, byte) in bytes.enumerated() {
            if found[offset] == .soft { result.append(UInt8(ascii: "|")) }
            if found[offset] == .softHyphen { result.append(UInt8(ascii: "=")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    @Test(
        "Plain text breaks as UAX 14 says",
        arguments: [
            ("en to", "en |to"), ("en  to", "en  |to"), ("SMS-varsling", "SMS-|varsling"), ("2025-11-23", "2025-11-23"),
            ("31.12.2025", "31.12.2025"), ("avvik/tiltak", "avvik/|tiltak"), ("24/7", "24/7"), ("§\u{A0}5", "§\u{A0}5"),
            ("§ 5", "§ |5"), ("«et sitat», sa", "«et |sitat», |sa"), ("(se side 3)", "(se |side |3)"),
            ("100 %", "100 |%"), ("100\u{A0}%", "100\u{A0}%"), ("kr 5", "kr |5"), ("a – b", "a |– |b"),
            ("2020–2025", "2020–|2025"), ("a\u{2011}b", "a\u{2011}b"), ("syk\u{AD}kel", "syk\u{AD}=kel"),
            ("Hva?! Nei", "Hva?! |Nei"), ("a\u{200B}b", "a\u{200B}|b"), ("navn@eksempel.no", "navn@eksempel.no"),
            ("x …", "x |…"), ("x…", "x…"), ("a—b", "a|—|b"), ("ord \u{FFFC}ord", "ord |\u{FFFC}|ord"),
            ("-5 grader", "-5 |grader"),
            ("e\u{301}n to", "e\u{301}n |to"), ("(a)b", "(a)b"), ("$100", "$100"),
            ("Tromsø Čáhcesuolu", "Tromsø |Čáhcesuolu"),
        ])
    func plain(text: String, expected: String) { #expect(marked(text) == expected) }

    @Test("Other scripts are left to Pango", arguments: [("שלום עולם", "שלום |עולם"), ("日本語", "日|本|語")])
    func others(text: String, expected: String) { #expect(marked(text) == expected) }
}
