import Foundation
import Markup
import PDFOutput
import Production
import Testing

/// `hmsreview print`: any HTML file.
@Suite struct PrintWorkerTests {
    /// A folder with files.
    private final class Folder {
        let url: URL

        init(_ files: [String: String]) throws {
            url = FileManager.default.temporaryDirectory.appending(path: "print-\(UUID().uuidString)")
            for (name, text) in files {
                let file = url.appending(path: name)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        func path(_ name: String) -> String { url.appending(path: name).path }
    }

    private func print(_ job: PrintJob) throws -> PrintResult {
        let press = try PrintPress(fontDirectories: try ReportPress.fontDirectories())
        return try DeepStack.run { try press.makeWorker().print(job) }
    }

    private static let page = """
        <!DOCTYPE html><html lang="nb"><head><title>Prøve</title><link rel="stylesheet" href="stil.css"></head>
        <body><h1>Hei</h1><p>Én linje.</p></body></html>
        """

    @Test("a file with its style sheet becomes a plain or an archival PDF", arguments: [false, true])
    func pdf(isArchival: Bool) throws {
        let folder = try Folder(["a.html": Self.page, "stil.css": "@page{size:A5} h1{color:#333}"])
        let result = try print(PrintJob(file: folder.path("a.html"), isArchival: isArchival))
        #expect(result.diagnostics == [])
        let inspection = try PDFInspector.inspect(try #require(result.pdf))
        #expect(inspection.pageCount == 1)
        #expect(inspection.standards == (isArchival ? ["PDF/A-3a", "PDF/UA-1"] : []))
        if isArchival { #expect(inspection.readingText == "Hei\nÉn linje.") }
    }

    @Test("resources come from the file's own folder and from nowhere else")
    func ownFolder() throws {
        let folder = try Folder([
            "inne/a.html": "<link rel=stylesheet href='../stil.css'><p>x", "stil.css": "p{color:red}",
        ])
        let result = try print(PrintJob(file: folder.path("inne/a.html")))
        #expect(result.diagnostics.map(\.code.text) == ["resource-outside"])
    }

    @Test("with a root, names resolve inside of it")
    func root() throws {
        let folder = try Folder([
            "inne/a.html": "<link rel=stylesheet href='../stil.css'><link rel=stylesheet href='/stil.css'><p>x",
            "stil.css": "p{color:red}",
        ])
        let result = try print(PrintJob(file: folder.path("inne/a.html"), root: folder.url.path))
        #expect(result.diagnostics == [])
    }

    @Test("a link to a file that leaves the folder is refused")
    func symbolicLink() throws {
        let folder = try Folder(["a.html": "<link rel=stylesheet href='ut.css'><p>x"])
        try FileManager.default.createSymbolicLink(atPath: folder.path("ut.css"), withDestinationPath: "/etc/hostname")
        let result = try print(PrintJob(file: folder.path("a.html")))
        #expect(result.diagnostics.map(\.code.text) == ["resource-missing"])
    }

    @Test("a picture without alternative text stops an archival file, not a plain one")
    func alternative() throws {
        let folder = try Folder([
            "a.html": "<html lang=nb><title>T</title><svg width=9 height=9><rect width=9 height=9 /></svg>"
        ])
        let archival = try print(PrintJob(file: folder.path("a.html"), isArchival: true))
        #expect(archival.pdf == nil)
        #expect(archival.diagnostics.map(\.code.text) == ["pdf-no-alternative"])
        #expect(try print(PrintJob(file: folder.path("a.html"))).pdf != nil)
    }

    @Test("a file that is not there is an error with its name")
    func missing() throws {
        let folder = try Folder([:])
        #expect(throws: Diagnostic.self) { try print(PrintJob(file: folder.path("b.html"))) }
    }
}
