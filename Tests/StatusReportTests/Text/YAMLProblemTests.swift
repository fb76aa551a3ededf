import Markup
import Testing
import Yams

@testable import StatusReport

/// What a translator gets wrong in a text file is told in words, not as the parser says it.
@Suite("Text files that are not YAML")
struct YAMLProblemTests {
    /// A text, a word of the message and the line that is told.
    static let texts: [(yaml: String, message: String, line: Int)] = [
        ("title: HMS: status", "a second ':'", 1), ("a: x\nb: \"åpen\nc: y", "a quotation mark is not closed", 3),
        ("a: 'åpen", "a quotation mark is not closed", 1), ("a: x\nbare tekst\nb: y", "a line has no ':'", 3),
        ("a:\n  b: x\n c: y", "indented otherwise", 3), ("a: \"x\" y", "behind a quotation mark or a brace", 1),
        ("a:\n  - x\n  y: z", "does not begin with '-'", 3), ("a: - x", "a list begins in the line", 1),
        ("a: @x", "begins with '@'", 1), ("a:\n\tb: x", "tab", 2), ("a: &", "begins with '&' or '*'", 1),
        ("a: [x, y", "is not closed", 2), ("a: {n} avvik", "behind a quotation mark or a brace", 1),
        ("a: \"C:\\min mappe\"", "begins nothing that is known", 1),
    ]

    @Test("each is told in words, with its line and a way out", arguments: texts)
    func told(yaml: String, message: String, line: Int) throws {
        let error = #expect(throws: YamlError.self) { _ = try Yams.compose(yaml: yaml) }
        let diagnostic = Diagnostic(yaml: try #require(error), "text-bank-syntax", file: "mal/text/nb.yml")
        #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
        #expect(diagnostic.message.hasPrefix("text/nb.yml is not YAML: "))
        #expect(diagnostic.location?.start.line == line)
        #expect(diagnostic.hints.count == 1)
    }

    @Test("what is not known stands as the parser says it, in one line")
    func unknown() {
        #expect(YAMLProblem(parser: "something\nelse\0").message == "something else")
    }
}
