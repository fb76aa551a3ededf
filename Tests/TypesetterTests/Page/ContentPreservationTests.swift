import Testing

@testable import Typesetter

/// Text in is text out at every page height: nothing lost, nothing twice, all of it on its page.
@Suite("Nothing is lost at page breaks")
struct ContentPreservationTests {
    static let css = """
        p, ul, table { margin: 6px 0 } ul { padding-left: 20px } td, th { padding: 2px; border: 1px solid #000 }
        h2 { break-after: avoid; font-weight: 700 } html { orphans: 2; widows: 2 }
        .margin { margin: 12px 0 } .padded { padding: 5px; border: 2px solid #000; margin: 4px 0 }
        .clone { padding: 5px; border: 2px solid #000; box-decoration-break: clone }
        .kept { break-inside: avoid } .tall { height: 200px; border: 1px solid #000 }
        .negative { margin-top: -4px } .context { display: flow-root } table { width: 100% }
        .collapse { border-collapse: collapse } .separate { border-spacing: 2px }
        .row { display: flex; gap: 4px } .row > div { flex: 1 1 0; min-width: 0 }
        .column { display: flex; flex-direction: column; gap: 4px }
        .wrap { display: flex; flex-wrap: wrap } .wrap > div { width: 45% }
        .float { float: left; width: 40% } .ib { display: inline-block; width: 60% }
        .relative { position: relative; left: 2px } .absolute { position: absolute; right: 0; width: 40% }
        """
    /// Page heights in millimetres.
    static let heights = (0..<20).map { 40 + Double($0) * 360 / 19 }

    static let groups: [[GeneratedDocument.Kind]] = [
        [.paragraph, .block, .padded, .list, .heading, .negative],
        [.paragraph, .kept, .clone, .tall, .heading, .hidden],
        [.paragraph, .table, .heading], [.paragraph, .spanningTable, .list],
        [.paragraph, .row, .column, .padded], [.paragraph, .wrapping, .kept, .row],
        [.paragraph, .float, .block, .inlineFloat], [.paragraph, .inlineBlock, .relative, .absolute],
        GeneratedDocument.Kind.allCases, GeneratedDocument.Kind.allCases.filter { $0 != .absolute },
    ]

    @Test("Text in, text out", arguments: groups.indices, heights)
    func text(group: Int, height: Double) throws {
        for seed in [0, 1, 7, 9] {
            let document = GeneratedDocument(seed: seed * 100 + group, kinds: Self.groups[group], size: 5)
            let css = "@page { size: 140mm \(height)mm; margin: 4mm }" + Self.css
            let fixture = try PageFixture(document.html, css: css)
            #expect(fixture.result.diagnostics.isEmpty, "seed \(seed)")
            let reader = PageReader(fixture.result.document)
            let problems = reader.problems(document.words)
            #expect(problems.isEmpty, "group \(group) seed \(seed) height \(height): \(problems.prefix(6))")
        }
    }
}
