import Markup

/// The computation of one document's styles.
struct StyleRun {
    let resolver: StyleResolver
    let document: Document
    let options: StyleOptions
    let table: ElementTable
    let matcher: SelectorMatcher
    let hints: PresentationalHints
    /// Blocks, styles and what was found for them, in this document and earlier ones.
    var contents: StyleMemory.Contents
    var reports: [StyleReport] = []
    var rootFontSize: Double = 16
    /// Style of each row.
    var rowStyles: [StyleID] = []
    /// Lineage of each row.
    private var lineages: [MatchMemory.LineageID] = []
    private var lineageReader: LineageReader
    /// What matched the row at hand.
    var matches = RuleMatches()

    init(_ resolver: StyleResolver, _ document: Document, _ options: StyleOptions, _ contents: StyleMemory.Contents) {
        self.contents = contents
        self.resolver = resolver
        self.document = document
        self.options = options
        table = ElementTable(document, program: resolver.index.program)
        matcher = SelectorMatcher(program: resolver.index.program, table: table)
        hints = PresentationalHints(document)
        lineageReader = LineageReader(document, program: resolver.index.program)
        if self.contents.blocks.isEmpty { self.contents.blocks = resolver.index.blocks }
        self.contents.page = options.page ?? resolver.pageArea
    }

    var blocks: [DeclarationBlock] {
        _read { yield contents.blocks }
        _modify { yield &contents.blocks }
    }
    var blocksByText: [String: Int32] {
        _read { yield contents.blocksByText }
        _modify { yield &contents.blocksByText }
    }
    var resolvedBlocks: [BlockKey: ResolvedBlock] {
        _read { yield contents.resolvedBlocks }
        _modify { yield &contents.resolvedBlocks }
    }
    var pool: StylePool {
        _read { yield contents.pool }
        _modify { yield &contents.pool }
    }
    var cache: StyleCache {
        _read { yield contents.cache }
        _modify { yield &contents.cache }
    }

    /// Computes everything, in document order.
    mutating func resolve() -> StyledDocument {
        rowStyles = [StyleID](repeating: StyleID(0), count: table.rows.count)
        lineages = [MatchMemory.LineageID](repeating: -1, count: table.rows.count)
        var styled = StyledDocument(document: document, styles: [], elementStyles: [], pageRules: PageRules())
        for row in table.rows.indices { resolve(row, into: &styled) }
        styled.pool = pool
        styled.elementStyles = nodeStyles()
        styled.pageRules = makePageRules()
        styled.fontFaces = resolver.fontFaces
        return styled
    }

    private mutating func resolve(_ row: Int, into styled: inout StyledDocument) {
        let element = table.rows[row]
        match(row)
        let parent = element.parent >= 0 ? rowStyles[Int(element.parent)] : pool.initial(language: options.language)
        let role: StyleBuilder.Role = element.parent < 0 ? .root : element.namespace == .svg ? .svgElement : .element
        appendAttributeBlocks(element)
        let style = style(parent: parent, role: role)
        if role == .root { noteRootFontSize(pool.styles[Int(style.index)].font.size) }
        rowStyles[row] = style
        resolvePseudos(of: element.node, style, into: &styled)
    }

    /// Collects what matches a row, weakest first.
    private mutating func match(_ row: Int) {
        matches = lineageMatches(row)
        let count = matches.element.count + matches.pseudos.count
        resolver.index.surroundingsRules.collect(row, matcher, into: &matches)
        if matches.element.count + matches.pseudos.count > count { matches.sort() }
    }

    /// What matches by names alone, found once for all elements of a lineage.
    private mutating func lineageMatches(_ row: Int) -> RuleMatches {
        let element = table.rows[row]
        let parent = element.parent >= 0 ? lineages[Int(element.parent)] : -1
        let lineage = lineageReader.lineage(of: element, in: table, parent: parent, &contents.matches)
        lineages[row] = lineage
        if let known = contents.matches[lineage] { return known }
        var found = RuleMatches()
        resolver.index.lineageRules.collect(row, matcher, into: &found)
        found.sort()
        contents.matches[lineage] = found
        return found
    }

    /// What `rem` refers to; styles of documents with another size are of no use.
    private mutating func noteRootFontSize(_ size: Double) {
        rootFontSize = size
        if let known = contents.rootFontSize, known != size { contents.cache = StyleCache() }
        contents.rootFontSize = size
    }

    /// Text nodes have their parent's style.
    private func nodeStyles() -> [StyleID] {
        var result = [StyleID](repeating: StyleID(0), count: document.nodeCount)
        for (row, element) in table.rows.enumerated() {
            result[Int(element.node.index)] = rowStyles[row]
            var child = document.firstChild(element.node)
            while !child.isNone {
                if document.kind(child) == .text { result[Int(child.index)] = rowStyles[row] }
                child = document.nextSibling(child)
            }
        }
        return result
    }
}
