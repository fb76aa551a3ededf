import HMSPlan
import Testing

@testable import Portal

@Suite struct FormatTests {
    @Test(
        "numbers are written as Norwegian writes them",
        arguments: [
            (0, "0"), (999, "999"), (1904, "1\u{A0}904"), (1_234_567, "1\u{A0}234\u{A0}567"), (-1904, "−1\u{A0}904"),
        ])
    func numbers(number: Int, text: String) {
        #expect(NumberText.grouped(number) == text)
    }

    @Test("shares are rounded to whole percent, of nothing they are 0")
    func percent() {
        #expect(NumberText.percent(2, of: 3) == "67\u{A0}%")
        #expect(NumberText.percent(1, of: 200) == "1\u{A0}%")
        #expect(NumberText.percent(0, of: 0) == "0\u{A0}%")
    }

    @Test("sizes are told in kB and MB")
    func sizes() {
        #expect(NumberText.size(10) == "1\u{A0}kB")
        #expect(NumberText.size(123_400) == "123\u{A0}kB")
        #expect(NumberText.size(2_700_000) == "2,7\u{A0}MB")
        #expect(NumberText.size(27_000_000) == "27\u{A0}MB")
    }

    @Test("changes carry their sign")
    func signs() {
        #expect([6, -9, 0].map(NumberText.signed) == ["+6", "−9", "0"])
    }

    @Test("times are Oslo's, summer and winter")
    func times() {
        #expect(Timestamp(secondsSinceEpoch: 1_795_426_920).numeric == "23.11.2026 kl.\u{A0}10.42")
        #expect(Timestamp(secondsSinceEpoch: 1_783_000_920).clock == "16.02")
    }

    @Test(
        "dates are read as people write them",
        arguments: [
            ("23.11.2026", "2026-11-23"), (" 3.1.26 ", "2026-01-03"), ("2026-11-23", "2026-11-23"), ("31.4.2026", nil),
            ("23/11/2026", nil), ("23.11", nil), ("", nil),
        ])
    func dates(text: String, wanted: String?) {
        #expect(Day(form: text)?.description == wanted)
    }

    @Test(
        "addresses of other sites are told from our own",
        arguments: [
            ("/arbeid", true), ("/arbeid?til=//x", true), ("//ond.example", false), ("https://ond.example", false),
            ("/\\ond", false), ("arbeid", false), ("/a\r\nb", false), ("", false),
        ])
    func local(address: String, isLocal: Bool) {
        #expect(AddressText.isLocal(address) == isLocal)
    }

    @Test("forms are read as browsers write them")
    func forms() {
        let form = FormFields(encoded: "navn=%C3%85sbakken+borettslag&tom=&selskap=1&selskap=2&bare")
        #expect(form?["navn"] == "Åsbakken borettslag")
        #expect(form?.all("selskap") == ["1", "2"])
        #expect(form?["bare"] == "")
        #expect(form?.text("tom") == nil)
    }

    @Test("forms that are no text are refused", arguments: ["a=%FF", "a=%4", "a=%zz", "%=1"])
    func brokenForms(text: String) {
        #expect(FormFields(encoded: text) == nil)
    }

    @Test("the pager shows the ends, the page and its neighbours")
    func pager() {
        let pager = Pager(page: 10, size: 25, hits: 500) { "/x?side=\($0)" }
        let links = pager.map {
            Array(Mirror(reflecting: $0).children).first { $0.label == "links" }?.value as? [Pager.Link]
        }
        #expect(links??.map { $0.isGap ? 0 : $0.number } == [1, 2, 0, 9, 10, 11, 0, 20])
        #expect(Pager(page: 1, size: 25, hits: 25, address: { _ in "" }) == nil)
    }

    @Test("a checksum as ZIP wants it")
    func checksum() {
        #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test("base64 for addresses as RFC 7636 writes it")
    func base64() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        #expect(SignInAttempt.challenge(of: verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
        #expect(RandomText.base64URL([]) == "")
        #expect(RandomText.base64URL([255]) == "_w")
    }
}

@Suite struct PagerTests {
    /// The links of a pager: numbers, and a dot for a gap.
    private func links(_ page: Int, of pages: Int) throws -> String {
        let pager = try #require(Pager(page: page, size: 10, hits: pages * 10) { "\($0)" })
        let links = try #require(
            Mirror(reflecting: pager).children.first { $0.label == "links" }?.value as? [Pager.Link])
        return links.map { $0.isGap ? "." : String($0.number) }.joined(separator: " ")
    }

    @Test(
        "a gap stands for two pages or more",
        arguments: [
            (1, 4, "1 2 3 4"), (1, 5, "1 2 . 5"), (4, 5, "1 2 3 4 5"), (5, 9, "1 2 3 4 5 6 . 9"),
            (6, 9, "1 2 . 5 6 7 8 9"), (9, 9, "1 2 . 8 9"),
            (2, 2, "1 2"),
        ])
    func gaps(page: Int, pages: Int, wanted: String) throws {
        #expect(try links(page, of: pages) == wanted)
    }
}
