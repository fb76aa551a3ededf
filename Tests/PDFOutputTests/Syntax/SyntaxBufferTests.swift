import Testing

@testable import PDFOutput

@Suite("PDF syntax")
struct SyntaxBufferTests {
    private func written(_ write: (inout SyntaxBuffer) -> Void) -> String {
        var buffer = SyntaxBuffer()
        write(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    @Test(
        "numbers have at most three decimals and no useless zeros",
        arguments: [
            (0, "0"), (1, "1"), (-1, "-1"), (0.5, ".5"), (-0.25, "-.25"), (12.3456, "12.346"), (0.0004, "0"),
            (-0.0004, "0"), (1e12, "1000000"), (.nan, "0"), (100.01, "100.01"),
        ])
    func numbers(_ value: Double, _ text: String) {
        #expect(written { $0.append(value) } == text)
    }

    @Test("literal strings escape brackets, backslashes and line ends")
    func literals() {
        #expect(written { $0.append(literal: "a(b)\\\r\n".utf8) } == "(a\\(b\\)\\\\\\r\n)")
    }

    @Test("text strings are ASCII or UTF-16 with a mark")
    func texts() {
        #expect(written { $0.append(text: "Avvik") } == "(Avvik)")
        var buffer = SyntaxBuffer()
        buffer.append(text: "å")
        #expect(buffer.bytes == [0x28, 0xFE, 0xFF, 0x00, 0xE5, 0x29])
    }

    @Test("names escape what is not plain")
    func names() {
        #expect(written { $0.append(name: "application/json") } == "/application#2Fjson")
        #expect(written { $0.append(name: "A b") } == "/A#20b")
    }

    @Test("matrices keep six decimals")
    func precise() {
        #expect(written { $0.append(precise: 0.000_125) } == "0.000125 ")
        #expect(written { $0.append(precise: -2) } == "-2 ")
    }

    @Test("a digest depends on every byte and on the length")
    func digest() {
        let base = [UInt8](repeating: 7, count: 33)
        #expect(ContentDigest.bytes(of: base).count == 16)
        for index in base.indices {
            var other = base
            other[index] ^= 1
            #expect(ContentDigest.bytes(of: other) != ContentDigest.bytes(of: base))
        }
        #expect(ContentDigest.bytes(of: base + [0]) != ContentDigest.bytes(of: base))
    }
}
