/// The `@page` rules of a document's style sheets, resolved page by page (CSS Paged Media 3 §3–§5).
public struct PageRules: Sendable {
    /// No rules: A4 without margins.
    public init() {}

    /// The used style of a page.
    public func style(for page: PageSelectorContext) -> PageStyle { PageStyle() }
}
