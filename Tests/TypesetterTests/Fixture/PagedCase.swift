import Testing

@testable import Typesetter

/// A document, what it says of CSS, and where its boxes stand.
struct PagedCase: CustomTestStringConvertible, Sendable {
    let name: String
    let css: String
    let html: String
    /// The outline of each page, or rows of pixels as letters.
    let expected: String

    init(_ name: String, css: String = "", _ html: String, _ expected: String) {
        self.name = name
        self.css = css
        self.html = html
        self.expected = expected
    }

    var testDescription: String { name }

    /// Typesets the case and compares its outline; nothing may be reported.
    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let fixture = try PageFixture(html, css: css)
        #expect(fixture.result.diagnostics.isEmpty, "\(name)", sourceLocation: sourceLocation)
        #expect(fixture.outline == expected, "\(name)", sourceLocation: sourceLocation)
    }

    /// Typesets the case and compares the pixels of all pages, rows parted by blanks.
    func checkPixels(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let fixture = try PageFixture(html, css: css)
        #expect(fixture.result.diagnostics.isEmpty, "\(name)", sourceLocation: sourceLocation)
        let rows = fixture.result.document.pages.flatMap { PixelLetters($0).rows }
        #expect(rows.joined(separator: " ") == expected, "\(name)", sourceLocation: sourceLocation)
    }

    /// Typesets the case and compares its structure tree.
    func checkStructure(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let fixture = try PageFixture(html, css: css)
        #expect(fixture.result.diagnostics.isEmpty, "\(name)", sourceLocation: sourceLocation)
        #expect(fixture.structure == expected, "\(name)", sourceLocation: sourceLocation)
    }
}
