import Markup
import Testing

@Suite("Diagnostics shown")
struct TerminalDiagnosticsTests {
    private func diagnostic(_ source: String, _ offset: Int, _ length: Int) -> (TerminalDiagnostics, Diagnostic) {
        var map = SourceMap()
        let file = map.add(name: "sections/a.html", bytes: Array(source.utf8))
        let location = map.location(of: SourceSpan(file: file, offset: offset, length: length))
        return (
            TerminalDiagnostics(sources: map),
            Diagnostic("a-code", .error, "no 'x' here", hints: ["write 'y'"], at: location)
        )
    }

    @Test("source line with a marker under the place, columns counted in characters")
    func marker() {
        let (terminal, diagnostic) = diagnostic("<p>\næøå{{x}}\r\n</p>", 10, 5)
        #expect(
            terminal.text(of: diagnostic) == """
                error: no 'x' here [a-code]
                  --> sections/a.html:2:4
                   |
                 2 | æøå{{x}}
                   |    ^^^^^
                   = write 'y'

                """)
    }

    @Test("a range over several lines is marked to the end of its first; an empty one by one mark")
    func ranges() {
        let (first, long) = diagnostic("ab\ncd", 1, 4)
        #expect(first.text(of: long).contains("| ab\n   |  ^\n"))
        let (second, empty) = diagnostic("ab", 2, 0)
        #expect(second.text(of: empty).contains("| ab\n   |   ^\n"))
    }

    @Test("a long line is cut around the place")
    func longLine() {
        let (terminal, diagnostic) = diagnostic(String(repeating: "a", count: 5_000) + "{{x}}", 5_000, 5)
        let text = terminal.text(of: diagnostic)
        #expect(text.count < 500 && text.contains("{{x}}") && text.contains("^^^^^"))
    }

    @Test("control characters of a source cannot steer the terminal")
    func control() {
        let (terminal, diagnostic) = diagnostic("a\u{1B}[31mb\u{202E}", 0, 1)
        #expect(!terminal.text(of: diagnostic).contains("\u{1B}"))
        #expect(!terminal.text(of: diagnostic).unicodeScalars.contains("\u{202E}"))
    }

    @Test("without a place, message and hints")
    func withoutPlace() {
        let text = TerminalDiagnostics().text(of: Diagnostic("a", .warning, "b", hints: ["c"]))
        #expect(text == "warning: b [a]\n  = c\n")
    }

    @Test("JSON with every member, in order, escaped")
    func json() {
        let (_, diagnostic) = diagnostic("<p>\n{{x}}", 4, 5)
        #expect(
            diagnostic.json == """
                {"code":"a-code","severity":"error","message":"no 'x' here","hints":["write 'y'"],"location":\
                {"file":"sections/a.html","line":2,"column":1,"endLine":2,"endColumn":6}}
                """)
        #expect(
            [Diagnostic("a", .note, "\"\\\n\u{1}å")].json
                == "[{\"code\":\"a\",\"severity\":\"note\",\"message\":\"\\\"\\\\\\n\\u0001å\",\"hints\":[],\"location\":null}]"
        )
    }

    @Test("each diagnostic is kept once")
    func once() {
        var diagnostics = Diagnostics()
        diagnostics.report(Diagnostic("a", .warning, "b"))
        diagnostics.report([Diagnostic("a", .warning, "b"), Diagnostic("a", .error, "b")])
        #expect(diagnostics.all.count == 2 && diagnostics.hasErrors)
    }
}
