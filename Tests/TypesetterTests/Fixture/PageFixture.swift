import Markup
import Testing

@testable import Typesetter

/// A document typeset with the project's fonts.
///
/// Pages are 100 × 100 px without margins unless the case says otherwise; text has 10 px with lines of 10 px; `h` and `w`
/// attributes give an element a height and width in pixels, `c` a background colour.
struct PageFixture {
    let result: TypesettingResult

    static let base = """
        @page { size: 100px 100px; margin: 0 }
        html { font: 10px/10px "Fira Sans"; orphans: 1; widows: 1 }
        html, body, p, h1, h2, h3, ul, ol, li, dl, dd, figure { margin: 0; padding: 0 }
        h1, h2, h3 { font-size: 10px; font-weight: 400; line-height: 10px; break-after: auto; break-inside: auto }
        table { border-spacing: 0 } td, th { padding: 0; vertical-align: top; font-weight: 400; text-align: left }
        [c=r] { background: #f00 } [c=g] { background: #0f0 } [c=b] { background: #00f }

        """
        + (1...60).map { "[h='\($0 * 5)'] { height: \($0 * 5)px } [w='\($0 * 5)'] { width: \($0 * 5)px }" }
        .joined(separator: "\n") + "\n"

    init(
        _ body: String, css: String = "", dump: LayoutDump = .outline, explainsBreaks: Bool = false,
        resources: [String: [UInt8]] = [:], _ change: (inout TypesettingJob) -> Void = { _ in }
    ) throws {
        let html = "<!DOCTYPE html><html lang=nb><head><title>t</title></head><body>\(body)</body></html>"
        var sources = SourceMap()
        let bytes = Array(html.utf8)
        let file = sources.add(name: "test.html", bytes: bytes)
        let document = try HTMLParser.parse(bytes, file: file)
        let loader = FixtureResources(files: resources)
        var parser = StyleSheetParser(sources: sources, loader: loader)
        let sheet = parser.parse(Array((Self.base + css).utf8), name: "test.css")
        var job = TypesettingJob(styles: StyleResolver([sheet]), shaper: try TestFonts.shaper(), resources: loader)
        job.styleOptions.sources = parser.sources
        job.dump = dump
        job.explainsBreaks = explainsBreaks
        change(&job)
        var result = job.run(document)
        result.diagnostics = parser.diagnostics + result.diagnostics
        self.result = result
    }

    /// The outline, pages parted by ` | `, without their usual size.
    var outline: String {
        let lines = (result.dump ?? "").split(separator: "\n").map { line in
            line.replacing(" [100x100]", with: "")
        }
        return lines.joined(separator: " | ")
    }

    /// All text of all pages, in order of painting, white space left out.
    var paintedText: String {
        result.document.pages.map { page in
            page.items.compactMap { item -> String? in
                guard case .glyphs(let run) = item else { return nil }
                let range = Int(run.textStart)..<Int(run.textStart + run.textLength)
                return String(decoding: page.text[range], as: UTF8.self)
            }.joined()
        }.joined().filter { !$0.isWhitespace }
    }

    /// Structure roles as text: `Table(TR(TH TD))`.
    var structure: String {
        let elements = result.document.structure.elements
        func text(_ index: Int) -> String {
            let children = elements.indices.filter { elements[$0].parent == StructureID(index) }
                .sorted { elements[$0].order < elements[$1].order }
            let role = elements[index].role.rawValue
            return children.isEmpty ? role : "\(role)(\(children.map(text).joined(separator: " ")))"
        }
        return text(0)
    }
}

/// Files that a test gives.
struct FixtureResources: ResourceLoader {
    let files: [String: [UInt8]]

    func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
        guard let bytes = files[name] else { throw Diagnostic("missing-resource", .error, "there is no \(name)") }
        return LoadedResource(name: name, bytes: bytes)
    }
}
