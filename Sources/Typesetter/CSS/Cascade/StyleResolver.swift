public import Markup

/// Computes the styles of documents from style sheets, which are indexed once and shared by all documents and workers.
public struct StyleResolver: Sendable {
    let index: RuleIndex
    let pageRules: [PageRule]
    let fontFaces: [FontFaceRule]
    /// Page area of a document's first page.
    let pageArea: Extent

    /// A resolver for some style sheets, in cascade order; the user-agent sheet comes first by itself.
    public init(_ sheets: [StyleSheet]) {
        self.init(sheets, index: RuleIndex([UserAgentSheet.sheet] + sheets))
    }

    /// A resolver whose style rules are indexed already: sheets that have none of their own may differ from those of the
    /// index.
    init(_ sheets: [StyleSheet], index: RuleIndex) {
        self.index = index
        pageRules = sheets.flatMap(\.pageRules)
        fontFaces = sheets.flatMap(\.fontFaces)
        pageArea = Self.pageArea(pageRules)
    }

    private static func pageArea(_ rules: [PageRule]) -> Extent {
        let lengths = LengthContext(
            fontSize: 16, rootFontSize: 16, page: MediaContext().page, font: FontStyle(), metrics: nil)
        let first = PageSelectorContext(name: "", isFirst: true, isLeft: false, isBlank: false, number: 1)
        let area = PageGeometry(PageRules(rules, lengths: lengths).style(for: first)).content
        return Extent(width: max(0, area.width), height: max(0, area.height))
    }

    /// The style of every element and pseudo-element of a document.
    ///
    /// - Parameter memory: what the worker knows from earlier documents of these style sheets.
    public func resolve(
        _ document: Document, options: StyleOptions = StyleOptions(), memory: StyleMemory = StyleMemory(),
        diagnostics: inout Diagnostics
    ) -> StyledDocument {
        var run = StyleRun(self, document, options, memory.take(page: options.page ?? pageArea))
        let styled = run.resolve()
        memory.put(run.contents, isClean: run.reports.isEmpty)
        diagnostics.report(run.reports.map { $0.diagnostic(in: options.sources) })
        return styled
    }
}
