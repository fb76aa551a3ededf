import Markup
import Testing
import Typesetter

@testable import PDFOutput

@Suite("Files hold to the standards")
struct ConformanceCheckTests {
    @Test("one of everything breaks no rule")
    func mixture() throws {
        #expect(try ConformanceCheck(ConformanceSamples.mixture()).findings == [])
    }

    @Test("a report breaks no rule")
    func report() throws {
        #expect(try ConformanceCheck(ConformanceSamples.report()).findings == [])
    }

    @Test("each rule is held against something in the samples")
    func coverage() throws {
        let mixture = try ConformanceCheck(ConformanceSamples.mixture()).counts
        let report = try ConformanceCheck(ConformanceSamples.report()).counts
        let idle = ConformanceRule.allCases.filter { mixture[$0, default: 0] + report[$0, default: 0] == 0 }
        #expect(idle == [])
    }

    @Test("a plain file lacks what the standards ask for")
    func plain() throws {
        let file = try PDFWriter().write(ReportSample.document(pages: 1), options: PDFDocumentOptions(.plain))
        let rules = Set(try ConformanceCheck(file).findings.map(\.rule))
        #expect(rules.isSuperset(of: [.marked, .structure, .metadata, .outputIntent, .content]))
    }

    @Test("what is no PDF file is refused", arguments: ["", "%PDF-1.7", "hei"])
    func refused(_ text: String) {
        #expect(throws: Diagnostic.self) { try ConformanceCheck(Array(text.utf8)) }
    }

    @Test("damage anywhere ends in findings or a diagnostic, never a crash")
    func damage() throws {
        let bytes = try ConformanceSamples.mixture()
        for offset in stride(from: 10, to: bytes.count, by: bytes.count / 25) {
            var damaged = bytes
            damaged[offset] ^= 0x55
            _ = try? ConformanceCheck(damaged)
        }
    }

    @Test("a finding names what is wrong, then the clauses")
    func description() {
        let finding = ConformanceFinding(rule: .tabOrder, message: "the links of page 1 are not in order")
        #expect(finding.description == "the links of page 1 are not in order (UA 7.18.3)")
    }
}
