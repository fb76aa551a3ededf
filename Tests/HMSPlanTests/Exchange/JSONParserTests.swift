import Testing

@testable import HMSPlan

@Suite("JSON")
struct JSONParserTests {
    /// The value in a form of its own, with every line on which a value begins.
    private func parse(_ text: String, line: Int = 1) throws -> String {
        Self.shown(try JSONParser.parse(Array(text.utf8), line: line))
    }

    private static func shown(_ node: JSONNode) -> String {
        switch node.value {
        case .object(let members): "{" + members.map { "\($0.key)=\(shown($0.value))" }.joined(separator: ";") + "}"
        case .array(let elements): "[" + elements.map(shown).joined(separator: ";") + "]"
        case .string(let text): "'\(text)'"
        case .number(let text): text
        case .bool(let value): value ? "yes" : "no"
        case .null: "nil"
        }
    }

    @Test(
        "values",
        arguments: [
            ("null", "nil"), ("true", "yes"), (" false\t", "no"), ("[]", "[]"), ("{}", "{}"), ("\r\n[ ]\n", "[]"),
            (#"[1,"a",{"b":[true,null]}]"#, "[1;'a';{b=[yes;nil]}]"), (#"{"":0,"x" : -0}"#, "{=0;x=-0}"),
        ])
    func values(_ text: String, _ expected: String) throws { #expect(try parse(text) == expected) }

    @Test(
        "numbers are kept as written",
        arguments: ["0", "-1", "10", "0.5", "-0.25", "1e5", "1E+5", "2.5e-3", "12345678901234567890"])
    func numbers(_ text: String) throws { #expect(try parse(text) == text) }

    @Test(
        "escapes",
        arguments: [
            (#""\"\\\/""#, #""\/"#), (#""\b\f\n\r\t""#, "\u{8}\u{c}\n\r\t"), (#""\u00e5\u00E5""#, "åå"),
            (#""\u0041b""#, "Ab"), (#""\ud83c\udfe1""#, "🏡"), (#""\uD83D\uDE00x""#, "😀x"), (#""\uffff""#, "\u{ffff}"),
            (#""før \n etter""#, "før \n etter"), (#""🏡ŧ""#, "🏡ŧ"),
        ])
    func escapes(_ text: String, _ expected: String) throws { #expect(try parse(text) == "'\(expected)'") }

    @Test(
        "what RFC 8259 does not allow is refused",
        arguments: [
            "", " ", "nul", "True", "01", "-", "1.", ".5", "+1", "-.5", "1e", "0x10", "NaN", "Infinity", "'a'", "[1,]",
            "[1 2]", "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "{1:2}", "[", "{", "[1", "\"", "\"a", "1 2",
            "[]]",
            #""\x""#, #""\u12""#, #""\u12g4""#, #""\u+123""#, #""\u 123""#, #""\"#, "\"a\nb\"", "\"\u{1}\"", "\u{b}1",
            "\u{c}1",
            "\u{a0}1", "//\n1", "tru", "[1;2]",
        ])
    func refused(_ text: String) {
        #expect(throws: JSONParser.Failure.self, "\(text)") { try JSONParser.parse(Array(text.utf8), line: 1) }
    }

    @Test(
        "half surrogate pairs are refused",
        arguments: [
            #""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\u0041""#, #""\ud83d\ud83d""#, #""\ud83d\n""#,
            #""\ud83d\u""#,
        ])
    func surrogates(_ text: String) {
        #expect(throws: JSONParser.Failure.self, "\(text)") { try JSONParser.parse(Array(text.utf8), line: 1) }
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [[0xC3], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
    func notUTF8(_ bytes: [UInt8]) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse([0x22] + bytes + [0x22], line: 1) }
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse([0x22, 0x5C, 0x6E] + bytes + [0x22], line: 1) }
    }

    @Test("nesting up to 32 is read, deeper is refused, however deep")
    func depth() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
        }
        _ = try JSONParser.parse(nested(32), line: 1)
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(nested(33), line: 1) }
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(nested(200_000), line: 1) }
    }

    @Test("values and failures know their lines")
    func lines() throws {
        let node = try JSONParser.parse(Array("\n{\"a\":\n[1,\n2]}".utf8), line: 10)
        guard case .object(let members) = node.value, case .array(let elements) = members.first?.value.value else {
            Issue.record("not what was written")
            return
        }
        #expect([node.line, members[0].value.line] + elements.map(\.line) == [11, 12, 12, 13])
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array("[1,\n\n x]".utf8), line: 5) }
        do {
            _ = try JSONParser.parse(Array("[1,\n\n x]".utf8), line: 5)
        } catch {
            #expect(error.line == 7)
        }
    }
}
