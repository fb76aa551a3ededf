import Testing

@testable import PDFOutput

/// Rules can fail: files with one thing wrong.
@Suite("Violations are found", .enabled(if: ReadableFile.isAvailable))
struct ConformanceViolationTests {
    private static let samples = Result { [try ConformanceSamples.mixture(), try ConformanceSamples.report()] }
    private static let readable = Result { try samples.get().map(ReadableFile.bytes) }

    @Test("a rule sees what breaks it", arguments: ConformanceViolation.all)
    func found(_ violation: ConformanceViolation) throws {
        let files = try violation.isRaw ? Self.samples.get() : Self.readable.get()
        let changed = files.lazy.compactMap {
            ReadableFile.replacing(violation.words, with: violation.others, in: $0)
        }.first
        let findings = try ConformanceCheck(try #require(changed, "the words stand in no sample")).findings
        #expect(findings.contains { $0.rule == violation.rule }, "found: \(findings)")
    }

    @Test("each rule has a violation")
    func coverage() {
        #expect(Set(ConformanceViolation.all.map(\.rule)) == Set(ConformanceRule.allCases))
    }

    @Test("readable form alone breaks rules on how streams are written, and none else")
    func readable() throws {
        for file in try Self.readable.get() {
            #expect(Set(try ConformanceCheck(file).findings.map(\.rule)).subtracting([.streams]) == [])
        }
    }
}
