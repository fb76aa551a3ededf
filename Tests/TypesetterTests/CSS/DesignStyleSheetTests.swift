import Foundation
import Markup
import Testing

@testable import Typesetter

/// The style sheets of the report's template work without a word.
@Suite struct DesignStyleSheetTests {
    static let styles = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Templates/statusrapport/styles").standardizedFileURL

    @Test("the template's style sheets produce no diagnostics")
    func template() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.styles.path).filter {
            $0.hasSuffix(".css")
        }
        #expect(!files.isEmpty)
        for file in files.sorted() {
            var parser = StyleSheetParser()
            let bytes = try Array(Data(contentsOf: Self.styles.appending(path: file)))
            _ = parser.parse(bytes, name: file)
            #expect(parser.diagnostics.map(\.description) == [], "\(file)")
        }
    }
}
