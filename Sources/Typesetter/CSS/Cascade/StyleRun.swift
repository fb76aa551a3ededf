import Markup

/// The computation of one document's styles.
struct StyleRun {
    let resolver: StyleResolver
    let document: Document
    let options: StyleOptions
    let table: ElementTable
    let matcher: SelectorMatcher
    let hints: PresentationalHints
    /// Blocks of rules, then those of `style` attributes and hints.
    var blocks: [DeclarationBlock]
    /// Blocks made of `style` attributes and hints by their text.
    var blocksByText: [String: Int32] = [:]
    /// Blocks with `var()` replaced.
    var resolvedBlocks: [BlockKey: ResolvedBlock] = [:]
    var pool = StylePool()
    var cache = StyleCache()
    var reports: [StyleReport] = []
    var rootFontSize: Double = 16
    /// Style of each row.
    var rowStyles: [StyleID] = []
    /// What matched the row at hand: ranks, and those of its pseudo-elements.
    var matched: [Int32] = []
    var matchedPseudos: [(element: PseudoElementSelector, rank: Int32)] = []

    init(_ resolver: StyleResolver, _ document: Document, _ options: StyleOptions) {
        self.resolver = resolver
        self.document = document
        self.options = options
        table = ElementTable(document, program: resolver.index.program)
        matcher = SelectorMatcher(program: resolver.index.program, table: table)
        hints = PresentationalHints(document)
        blocks = resolver.index.blocks
    }

    /// Computes everything, in document order.
    mutating func resolve() -> StyledDocument {
        rowStyles = [StyleID](repeating: StyleID(0), count: table.rows.count)
        var styled = StyledDocument(document: document, styles: [], elementStyles: [], pageRules: PageRules())
        for row in table.rows.indices { resolve(row, into: &styled) }
        styled.styles = pool.styles
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
        if role == .root { rootFontSize = pool.styles[Int(style.index)].font.size }
        rowStyles[row] = style
        resolvePseudos(of: element.node, style, into: &styled)
    }

    /// Collects what matches a row, weakest first.
    private mutating func match(_ row: Int) {
        matched.removeAll(keepingCapacity: true)
        matchedPseudos.removeAll(keepingCapacity: true)
        let element = table.rows[row]
        let index = resolver.index
        if element.id >= 0, Int(element.id) < index.byID.count { collect(index.byID[Int(element.id)], row) }
        for place in element.firstClass..<element.endClass {
            let name = Int(table.classes[Int(place)])
            if name < index.byClass.count { collect(index.byClass[name], row) }
        }
        if element.tag >= 0, Int(element.tag) < index.byTag.count { collect(index.byTag[Int(element.tag)], row) }
        collect(index.universal, row)
        matched.sort()
        matchedPseudos.sort { $0.rank < $1.rank }
    }

    private mutating func collect(_ entries: [RuleIndex.Entry], _ row: Int) {
        let ancestors = table.rows[row].ancestors
        for entry in entries where ancestors.mayContain(entry.ancestors) && matcher.matches(Int(entry.selector), row) {
            if let element = entry.pseudoElement {
                matchedPseudos.append((element, entry.rank))
            } else {
                matched.append(entry.rank)
            }
        }
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
