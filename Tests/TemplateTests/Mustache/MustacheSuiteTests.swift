import Foundation
import Testing

/// Runs the specification's published cases where they are at hand: `MUSTACHE_SPEC` names the folder of its `.json` files.
@Suite("Mustache specification")
struct MustacheSuiteTests {
    private struct Suite: Decodable { let tests: [MustacheCase] }

    private static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

    /// The parts of the specification that templates know; lambdas are code, which a template never holds.
    private static let parts = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
        "~dynamic-names",
    ]

    @Test(
        "every case passes, or is an exception for the reason that is written down",
        .enabled(if: folder != nil, "MUSTACHE_SPEC names no folder"), arguments: parts)
    func cases(part: String) throws {
        let folder = try #require(Self.folder)
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(part).json"))
        for test in try JSONDecoder().decode(Suite.self, from: data).tests {
            let name = "\(part)/\(test.name)"
            let outcome = try test.outcome()
            let expected = try test.expectation()
            guard let exception = MustacheException.all.first(where: { $0.cases.contains(name) }) else {
                #expect(outcome == expected, "\(name)")
                continue
            }
            #expect(outcome != expected, "\(name) passes and is no exception any more")
            if case .refused(let codes) = outcome, let code = exception.code {
                #expect(codes.contains(code), "\(name)")
            } else {
                #expect(exception.code == nil && (outcome.collapsed == expected.collapsed) == exception.isWhiteSpace)
            }
        }
    }
}
