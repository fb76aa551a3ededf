public import Markup

/// What styles are computed for, beside document and style sheets.
public struct StyleOptions: Sendable {
    /// Page size that `vw`, `vh` and percentages of media refer to, in CSS pixels.
    public var page = MediaContext().page
    /// Language of the document where no `lang` states it.
    public var language = ""
    /// Gives `ex` and `ch` their meaning; half an em each where `nil`.
    public var metrics: FontUnitMetrics?
    /// The files of the run, so that diagnostics name file, line and column.
    public var sources = SourceMap()
    /// Name from which `url()` in `style` attributes resolves.
    public var base = ""

    /// A4 in no language.
    public init() {}
}
