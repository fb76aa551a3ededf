import Markup
import Testing
import Typesetter

@Suite("Examples of style sheets' diagnostics")
struct StyleExampleTests {
    @Test("the example of a style sheet's code gives that diagnostic and no other")
    func examples() {
        for entry in DiagnosticCatalogue.groups.flatMap(\.entries) {
            guard case .style(let text) = entry.example else { continue }
            var parser = StyleSheetParser()
            _ = parser.parse(Array(text.utf8), name: "a.css")
            #expect(parser.diagnostics.map(\.code) == [entry.code], "\(entry.code): \(parser.diagnostics)")
            #expect(parser.diagnostics.allSatisfy { $0.severity == entry.severity && $0.location != nil })
        }
    }
}
