import Foundation
import Markup
import Testing

/// The catalogue of diagnostics is what the sources report, no more and no less, and the documentation is the catalogue.
@Suite("Catalogue of diagnostics")
struct DiagnosticCatalogueTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL

    private static let entries = DiagnosticCatalogue.groups.flatMap(\.entries)

    /// The codes that stand where the sources make a diagnostic.
    private static func reported() throws -> Set<String> {
        let call = /\b(?:Diagnostic|StyleReport|Failure|report|diagnostic)\(\s*(?:code: )?"([a-z]+(?:-[a-z0-9]+)+)"/
            .wordBoundaryKind(.simple)
        let files = FileManager.default.enumerator(atPath: root.appending(path: "Sources").path)
        var codes: Set<String> = []
        for case let name as String in try #require(files) where name.hasSuffix(".swift") {
            let text = try String(contentsOf: root.appending(path: "Sources/\(name)"), encoding: .utf8)
            for match in text.matches(of: call) { codes.insert(String(match.1)) }
        }
        return codes
    }

    @Test("every code of the sources is in the catalogue, and the other way round")
    func complete() throws {
        let (known, used) = (Set(Self.entries.map(\.code.text)), try Self.reported())
        #expect(used.subtracting(known).sorted() == [], "explain these in Sources/Markup/Diagnostics/Catalogue")
        #expect(known.subtracting(used).sorted() == [], "no source reports these")
        #expect(Self.entries.count == known.count)
    }

    @Test("explanations are whole sentences")
    func sentences() {
        for entry in Self.entries {
            for text in [entry.meaning, entry.mending] {
                #expect(text.last == "." && text.first?.isLowercase == false, "\(entry.code): \(text)")
            }
        }
    }

    @Test("the committed pages are the catalogue's; make them again with: hmsreview reference --diagnostics DIR")
    func pages() throws {
        let folder = Self.root.appending(path: "Sources/TemplateTools/TemplateTools.docc/Diagnostics")
        let pages = DiagnosticCatalogue.documentation
        let committed = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        #expect(Set(committed) == Set(pages.map(\.name)))
        for page in pages {
            let text = try? String(contentsOf: folder.appending(path: page.name), encoding: .utf8)
            #expect(text == page.text, "\(page.name)")
        }
    }

    @Test("every code has an example, which tests run, or a test that names it")
    func tested() throws {
        let files = try #require(FileManager.default.enumerator(atPath: Self.root.appending(path: "Tests").path))
        var tests = ""
        for case let name as String in files where name.hasSuffix("Tests.swift") {
            tests += try String(contentsOf: Self.root.appending(path: "Tests/\(name)"), encoding: .utf8)
        }
        let named = Set(tests.matches(of: /[a-z]+(?:-[a-z0-9]+)+/).map { String($0.output) })
        // A guard against a loop without end: no document is known that comes there.
        let guards: Set<Diagnostic.Code> = ["page-no-progress"]
        let untested = Self.entries.filter {
            $0.example == nil && !guards.contains($0.code) && !named.contains($0.code.text)
        }
        #expect(untested.map(\.code) == [], "write a test that provokes these")
    }

    @Test("the example of a template's code gives that diagnostic and no other")
    func examples() {
        for entry in Self.entries {
            let (body, files): (String, [String: String])
            switch entry.example {
            case .template(let text): (body, files) = (text, [:])
            case .partials(let text, let partials): (body, files) = (text, partials)
            case .style, .report, nil: continue
            }
            let found = diagnostics("<!DOCTYPE html><html><head></head><body>\(body)</body></html>", files: files)
            #expect(found.map(\.code) == [entry.code], "\(entry.code): \(found)")
            #expect(found.allSatisfy { $0.severity == entry.severity })
        }
    }
}
