public import Markup

/// Typesets one document: styles, boxes, pages, structure, painting. No clock, network or global state: same input, same pages.
public struct TypesettingJob {
    /// Style sheets of the document, indexed once for all documents that share them.
    public let styles: StyleResolver
    /// Shapes text; belongs to one worker.
    public let shaper: TextShaper
    /// The door to images.
    public let resources: any ResourceLoader
    /// What styles are computed for.
    public var styleOptions = StyleOptions()
    /// Styles that the worker has computed for earlier documents of the same style sheets.
    public var memory = StyleMemory()
    /// Bounds.
    public var limits = TypesettingLimits()
    /// Called when a stage begins.
    public var onStage: ((TypesettingStage) -> Void)?
    /// Whether reasons for page breaks are to be told.
    public var explainsBreaks = false
    /// Whether the places of all boxes are to be told.
    public var placesBoxes = false
    /// What is to be written down of the layout.
    public var dump: LayoutDump?

    /// A job with the given style sheets, fonts and resources.
    public init(styles: StyleResolver, shaper: TextShaper, resources: any ResourceLoader) {
        self.styles = styles
        self.shaper = shaper
        self.resources = resources
    }

    /// Typesets a document.
    public func run(_ document: Document) -> TypesettingResult {
        var diagnostics = Diagnostics()
        onStage?(.style)
        var options = styleOptions
        if options.metrics == nil { options.metrics = FontUnitMetrics(shaper.library) }
        let styled = styles.resolve(document, options: options, memory: memory, diagnostics: &diagnostics)
        var pass = TypesettingPass(job: self, styled: styled)
        var result = pass.run()
        diagnostics.report(result.diagnostics)
        result.diagnostics = diagnostics.all
        return result
    }
}
