import Foundation
import Markup
import Testing
import Typesetter

@testable import PDFOutput

/// From HTML through layout and painting to the finished file's structure tree.
@Suite("HTML becomes tags")
struct TaggingTests {
    /// The tag tree of an archival file, or the codes with which it is refused.
    static func tree(of body: String) throws -> String {
        let html =
            "<!DOCTYPE html><html lang=nb><title>T</title>"
            + "<style>@page{size:200px 120px;margin:10px}body{margin:0}</style><body>" + body
        var sources = SourceMap()
        let bytes = Array(html.utf8)
        let document = try HTMLParser.parse(bytes, file: sources.add(name: "case.html", bytes: bytes))
        let fonts = try Typesetter.FontLibrary(directories: [BundledFontTests.folder])
        let loader = DirectoryResourceLoader(root: BundledFontTests.folder)
        let styles = DocumentStyleSheets(of: document, loader: loader, base: "case.html", sources: sources)
        let job = TypesettingJob(
            styles: StyleResolver(styles.sheets), shaper: TextShaper(library: fonts), resources: loader)
        let result = job.run(document)
        let file: [UInt8]
        do throws(PDFError) {
            file = try PDFWriter().write(result.document, options: PDFDocumentOptions(.archival))
        } catch {
            return "refused: " + Set(error.diagnostics.map(\.code.text)).sorted().joined(separator: " ")
        }
        #expect(try ConformanceCheck(file).findings == [])
        let inspection = try PDFInspector.inspect(file)
        #expect(inspection.syntaxProblem == nil)
        #expect(inspection.unmarkedText == "")
        return inspection.tagTree.replacing(#/ BBox=[^ \n]+/#, with: "")
    }

    @Test("the tag tree is the HTML's meaning", arguments: TaggingCase.all)
    func tree(_ example: TaggingCase) throws {
        #expect(try Self.tree(of: example.html) == example.tree)
    }

    @Test("there are at least 60 cases, each with a name of its own")
    func count() {
        #expect(TaggingCase.all.count >= 60)
        #expect(Set(TaggingCase.all.map { $0.name + $0.html }).count == TaggingCase.all.count)
    }
}
