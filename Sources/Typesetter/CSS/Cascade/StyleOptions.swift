public import Markup

/// What styles are computed for, beside document and style sheets.
public struct StyleOptions: Sendable {
    /// What `vw` and `vh` are hundredths of, in CSS pixels; `nil` for the area of the document's first page, inside of its
    /// margins.
    public var page: Extent?
    /// Language of the document where no `lang` states it.
    public var language = ""
    /// Gives `ex` and `ch` their meaning; half an em each where `nil`.
    public var metrics: FontUnitMetrics?
    /// The files of the run, so that diagnostics name file, line and column.
    public var sources = SourceMap()
    /// Name from which `url()` in `style` attributes resolves.
    public var base = ""

    /// The document's own page, no language.
    public init() {}
}
