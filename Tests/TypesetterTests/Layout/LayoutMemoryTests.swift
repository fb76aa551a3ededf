import Markup
import Testing

@testable import Typesetter

/// What a worker remembers never shows: a document comes out the same after others as by itself.
@Suite("Memory of earlier documents")
struct LayoutMemoryTests {
    /// Typesets documents of one style sheet in turn, with what is known from those before or with nothing.
    private final class Turns {
        private let styles: StyleResolver
        private let shaper: TextShaper
        private let shared = StyleMemory()

        init(css: String) throws {
            var sources = SourceMap()
            _ = sources.add(name: "test.html", bytes: [])
            var parser = StyleSheetParser(sources: sources, loader: FixtureResources(files: [:]))
            styles = StyleResolver([parser.parse(Array((PageFixture.base + css).utf8), name: "test.css")])
            shaper = try TestFonts.shaper()
        }

        func result(_ body: String, remembers: Bool, language: String = "nb") throws -> TypesettingResult {
            let html = "<!DOCTYPE html><html lang=\(language)><head><title>t</title></head><body>\(body)</body></html>"
            let document = try HTMLParser.parse(Array(html.utf8), file: SourceFileID(index: 0))
            var job = TypesettingJob(styles: styles, shaper: shaper, resources: FixtureResources(files: [:]))
            if remembers { job.memory = shared }
            job.dump = .pages
            return job.run(document)
        }

        /// Compares a document after others with the same by itself.
        func compare(_ body: String, language: String = "nb", _ name: String) throws {
            let alone = try result(body, remembers: false, language: language)
            let after = try result(body, remembers: true, language: language)
            #expect(after.dump == alone.dump, "\(name)")
            #expect(after.diagnostics == alone.diagnostics, "\(name)")
            #expect(Self.painted(after) == Self.painted(alone), "\(name)")
        }

        private static func painted(_ result: TypesettingResult) -> [String] {
            result.document.pages.map { page in
                page.items.map { item -> String in
                    guard case .glyphs(let run) = item else { return "" }
                    let range = Int(run.textStart)..<Int(run.textStart + run.textLength)
                    return "\(run.origin) \(String(decoding: page.text[range], as: UTF8.self))"
                }.joined(separator: "|")
            }
        }
    }

    @Test("generated documents of every kind, forwards and again", arguments: [60.0, 140, 297])
    func generated(height: Double) throws {
        let turns = try Turns(css: "@page { size: 140mm \(height)mm; margin: 4mm }" + ContentPreservationTests.css)
        for round in 0..<2 {
            for seed in 0..<12 {
                let document = GeneratedDocument(seed: seed, size: 4)
                try turns.compare(document.html, "round \(round) seed \(seed)")
            }
        }
    }

    @Test("paragraphs of the same text in other places, languages and widths")
    func paragraphs() throws {
        let turns = try Turns(
            css: """
                p { text-indent: 1em } .narrow { width: 40px } .big { font-size: 15px } .hyphens { hyphens: auto }
                li::marker { content: counter(list-item) "." } .n::before { counter-increment: n; content: counter(n) " " }
                """)
        let text = "Årlig HMS-gjennomgang av rømningsveier"
        let bodies = [
            "<p>\(text)</p>", "<p class=narrow>\(text)</p>", "<p class=big>\(text)</p>",
            "<p class='narrow hyphens'>\(text)</p>", "<div>\(text)<div>b</div>\(text)</div>", "<div>\(text)</div>",
            "<p>\(text)<img alt=x src=x.png></p>", "<p>Årlig <b>HMS</b>-gjennomgang av rømningsveier</p>",
            "<ol><li>\(text)<li>\(text)</ol>", "<ol start=9><li>\(text)<li>\(text)</ol>",
            "<p class=n>\(text)</p><p class=n>\(text)</p>", "<p><span style='float:left'>\(text)</span>\(text)</p>",
            "<p lang=en>\(text)</p>", "<p>\(text)<a href='#x'>\(text)</a></p>", "<p style='width:33px'>\(text)</p>",
        ]
        for round in 0..<2 {
            for (number, body) in bodies.enumerated() {
                try turns.compare(body, "round \(round) body \(number)")
                try turns.compare(body, language: "en", "round \(round) body \(number) in English")
            }
        }
    }
}
