import Foundation
import Testing

@Suite("Documentation of the template language")
struct MustacheDocumentationTests {
    @Test("the documentation's list of differences is the one that the tests go by")
    func exceptions() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/TemplateTools/TemplateTools.docc/TemplateLanguage.md")
            .standardizedFileURL
        let text = try String(contentsOf: page, encoding: .utf8)
        let start = try #require(text.firstRange(of: "| why | diagnostic | cases |\n|---|---|---|\n"))
        let rows = text[start.upperBound...].split(separator: "\n\n")[0]
        #expect(rows.split(separator: "\n").map(String.init) == MustacheException.all.map(\.row))
    }
}
