import Foundation
import Testing

@testable import Typesetter

/// The reference page is the property table, no more and no less.
@Suite struct CSSReferenceTests {
    @Test("the committed page is what the table says; make it again with: hmsreview reference --output …")
    func page() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Typesetter/Typesetter.docc/CSSReference.md").standardizedFileURL
        let committed = try String(contentsOf: file, encoding: .utf8)
        // Compared by lines, so that a failure names the row.
        let lines = CSSReference.page.split(separator: "\n")
        #expect(Set(lines).subtracting(committed.split(separator: "\n")) == [])
        #expect(committed == CSSReference.page)
    }

    @Test("every property says what it takes and what it is without a declaration")
    func complete() {
        for definition in PropertyTable.definitions where !definition.isInternal {
            #expect(!definition.syntax.isEmpty, "\(definition.name)")
            #expect(!definition.initial.isEmpty, "\(definition.name)")
        }
    }
}
