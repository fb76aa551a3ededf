/// What a worker has found out about earlier documents of the same style sheets, styles first: most elements of the next
/// one have the same. It never shows in a result, and belongs to one worker and one `StyleResolver`.
public final class StyleMemory {
    /// What a run of the cascade finds and leaves.
    struct Contents {
        /// Blocks of rules, then those of `style` attributes and hints.
        var blocks: [DeclarationBlock] = []
        /// Blocks made of `style` attributes and hints by their text.
        var blocksByText: [String: Int32] = [:]
        /// Blocks with `var()` replaced.
        var resolvedBlocks: [StyleRun.BlockKey: ResolvedBlock] = [:]
        var pool = StylePool()
        var cache = StyleCache()
        var matches = MatchMemory()
        /// What relative lengths of these styles refer to.
        var rootFontSize: Double?
        var page: Extent?
    }

    /// So many styles are kept: those of `style` attributes differ from document to document.
    private static let limit = 3000

    private var contents = Contents()
    /// What is known of layout with these styles.
    private(set) var layout = LayoutMemory()

    /// Nothing known yet.
    public init() {}

    /// Gives the contents away, to be brought back after the run.
    func take(page: Extent) -> Contents {
        defer { contents = Contents() }
        let isSmall = contents.pool.styles.count <= Self.limit && contents.matches.count <= MatchMemory.limit
        if contents.page == page, isSmall { return contents }
        layout = LayoutMemory()
        return Contents()
    }

    /// Takes contents back. Those of a document that something was wrong with are dropped, so that the next one with the
    /// same fault is told about it as well.
    func put(_ contents: Contents, isClean: Bool) {
        self.contents = isClean ? contents : Contents()
        if !isClean { layout = LayoutMemory() }
    }

    /// Takes over the styles that boxes of the document have added to those of its elements.
    func adopt(_ pool: StylePool) {
        guard !contents.pool.styles.isEmpty else { return }
        contents.pool = pool
    }
}
