import Foundation
import Markup
import Testing

@testable import Typesetter

/// The sample reports at many page heights: the text that goes in comes out, in order, nothing twice, on its page.
@Suite("Sample reports at every page height")
struct SampleReportPagesTests {
    /// A report's HTML edition with its style sheets, read once.
    struct Report {
        let document: Document
        let sheets: [StyleSheet]
        let memory = StyleMemory()

        init(_ name: String) throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../../Samples/\(name).html").standardizedFileURL
            let bytes = try Array(Data(contentsOf: file))
            var sources = SourceMap()
            document = try HTMLParser.parse(bytes, file: sources.add(name: name, bytes: bytes))
            let own = DocumentStyleSheets(
                of: document, loader: FixtureResources(files: [:]), base: name, sources: sources)
            #expect(own.diagnostics.isEmpty)
            sheets = own.sheets
        }

        /// The report on pages of a height in millimetres.
        func typeset(_ height: Double) throws -> TypesettingResult {
            var parser = StyleSheetParser()
            let page = "@page { size: 210mm \(height)mm !important; margin: 6mm 20mm !important }"
            let sheet = parser.parse(Array(page.utf8), name: "page.css")
            var job = TypesettingJob(
                styles: StyleResolver(sheets + [sheet]), shaper: try TestFonts.shaper(),
                resources: FixtureResources(files: [:]))
            job.memory = memory
            return job.run(document)
        }
    }

    /// What stands on pages, by place in reading order.
    struct Reading: Equatable {
        /// Text of each node over all pages, blanks left out.
        var texts: [Int32: String] = [:]
        /// What stands outside of its page.
        var outside: [String] = []

        init(_ document: TypesetDocument) {
            for page in document.pages {
                var order: Int32?
                for item in page.items {
                    switch item {
                    case .beginContent(let mark): order = mark.order
                    case .beginArtifact, .endContent: order = nil
                    case .glyphs(let run): if let order { note(run, order, page) }
                    default: break
                    }
                }
            }
        }

        private mutating func note(_ run: GlyphRun, _ order: Int32, _ page: Page) {
            let bytes = page.text[Int(run.textStart)..<Int(run.textStart + run.textLength)]
            let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
            texts[order, default: ""] += text
            let isInside =
                run.origin.y > 0 && run.origin.y <= page.size.height && run.origin.x >= 0
                && run.origin.x < page.size.width
            if !isInside { outside.append(text) }
        }

        /// A text without the page number that it is or ends with.
        private static func plain(_ text: String) -> Substring {
            let rest = text[..<(text.lastIndex { !$0.isNumber }.map { text.index(after: $0) } ?? text.startIndex)]
            return rest.isEmpty || rest.hasSuffix("side") ? rest : text[...]
        }

        /// Nodes whose text is not the same; page numbers may differ.
        func differences(from other: Reading) -> [String] {
            Set(texts.keys).union(other.texts.keys).sorted().compactMap { order in
                let (mine, theirs) = (texts[order] ?? "", other.texts[order] ?? "")
                return Self.plain(mine) == Self.plain(theirs) ? nil : "\(order): '\(theirs)' is '\(mine)'"
            }
        }
    }

    /// Page heights in millimetres.
    static let heights = (0..<20).map { 40 + Double($0) * 360 / 19 }

    @Test("Text in, text out", arguments: ["rapport-stille-vik", "rapport-sjohogda"])
    func text(name: String) throws {
        let report = try Report(name)
        let whole = Reading(try report.typeset(3000).document)
        #expect(whole.texts.values.joined().count > 3000)
        for height in Self.heights {
            let result = try report.typeset(height)
            #expect(!result.hasErrors, "\(name) at \(height) mm")
            let reading = Reading(result.document)
            let differences = reading.differences(from: whole)
            #expect(differences.isEmpty, "\(name) at \(height) mm: \(differences.prefix(5))")
            // Charts are not broken: on pages lower than they are, they reach below the page, which is told.
            let isTold = result.diagnostics.contains { $0.code == "content-outside-page" }
            #expect(reading.outside.isEmpty || isTold, "\(name) at \(height) mm: \(reading.outside.prefix(5))")
            if height >= 120 { #expect(result.diagnostics.isEmpty, "\(name) at \(height) mm") }
        }
    }
}
