import Markup
import Testing

@testable import Typesetter

/// Pages that cannot be made end in a diagnostic, with the pages made so far.
@Suite("Diagnostics of pages")
struct PageDiagnosticTests {
    @Test("Margins that leave no room")
    func withoutRoom() throws {
        let fixture = try PageFixture("<p>t</p>", css: "@page { margin: 50px }")
        #expect(fixture.result.diagnostics.map(\.code) == ["page-without-room"])
        #expect(fixture.result.diagnostics.allSatisfy { $0.severity == .error })
    }

    @Test(
        "More pages than the limit: those up to it are there", arguments: [(3, 3, true), (4, 4, false), (9, 4, false)])
    func tooMany(limit: Int, pages: Int, isTold: Bool) throws {
        let lines = (1...40).map { "<p>\($0)</p>" }.joined()
        let fixture = try PageFixture(lines) { $0.limits.pages = limit }
        #expect(fixture.result.document.pages.count == pages)
        #expect(fixture.result.diagnostics.map(\.code) == (isTold ? ["too-many-pages"] : []))
    }

    @Test("A reference that moves the page it names never settles")
    func unstable() throws {
        // "viii" takes so many lines that what it names goes to the next page, and "ix" so few that it comes back.
        let fixture = try PageFixture(
            "<p class=r><a href='#m'></a></p><p id=m h=30>m</p>",
            css: """
                @page :first { counter-reset: page 7 }
                .r { width: 6px; line-height: 30px; overflow-wrap: anywhere }
                a::after { content: target-counter(attr(href), page, lower-roman) }
                """)
        #expect(fixture.result.diagnostics.map(\.code) == ["unstable-references"])
        #expect(fixture.result.diagnostics.allSatisfy { $0.severity == .warning })
    }
}
