/// A document made from a number: nested containers of every kind around paragraphs of numbered words.
///
/// Words read `p3w7`: the eighth word of the fourth paragraph, each once in the document.
struct GeneratedDocument {
    private var state: UInt64
    private(set) var paragraphs: [Int] = []
    private(set) var html = ""
    private let kinds: [Kind]

    /// Containers that a document may be made of.
    enum Kind: CaseIterable {
        case paragraph, block, padded, list, table, spanningTable, row, column, wrapping, float, inlineBlock, relative,
            absolute, kept, clone, tall, negative, heading, hidden, inlineFloat
    }

    init(seed: Int, kinds: [Kind] = Kind.allCases, size: Int = 8) {
        state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        self.kinds = kinds
        for _ in 0..<size { html += container(depth: 0) }
    }

    /// All words in the order of the source.
    var words: [String] { paragraphs.enumerated().flatMap { id, count in (0..<count).map { "p\(id)w\($0)" } } }

    private mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func text(_ most: Int = 24) -> String {
        let count = 1 + next(most)
        let id = paragraphs.count
        paragraphs.append(count)
        return (0..<count).map { "p\(id)w\($0)" }.joined(separator: " ")
    }

    private mutating func children(_ depth: Int, most: Int = 3) -> String {
        (0...next(most)).map { _ in container(depth: depth + 1) }.joined()
    }

    private mutating func items(_ depth: Int, _ tag: String, most: Int = 3) -> String {
        (0...next(most)).map { _ in "<\(tag)>\(container(depth: depth + 1))</\(tag)>" }.joined()
    }

    private mutating func container(depth: Int) -> String {
        guard depth < 4 else { return "<p>\(text())</p>" }
        switch kinds[next(kinds.count)] {
        case .paragraph: return "<p>\(text(60))</p>"
        case .heading: return "<h2>\(text(4))</h2><p>\(text())</p>"
        case .block: return "<div class=margin>\(children(depth))</div>"
        case .padded: return "<div class=padded>\(children(depth))</div>"
        case .clone: return "<div class=clone>\(children(depth))</div>"
        case .kept: return "<div class=kept>\(children(depth, most: 1))</div>"
        case .tall: return "<div class=tall>\(text())</div>"
        case .hidden: return "<div class=context>\(children(depth))</div>"
        case .negative: return "<div class=margin>\(text())</div><div class=negative>\(text())</div>"
        case .list: return "<ul>\(items(depth, "li"))</ul>"
        case .table: return table(depth)
        case .spanningTable: return spanningTable(depth)
        case .row: return "<div class=row>\(items(depth, "div", most: 2))</div>"
        case .column: return "<div class=column>\(items(depth, "div"))</div>"
        case .wrapping: return "<div class=wrap>\(items(depth, "div", most: 5))</div>"
        case .float: return "<div class=float>\(children(depth, most: 1))</div><p>\(text(40))</p>"
        case .inlineFloat: return "<p><span class=float>\(text(40))</span>\(text(40))</p>"
        case .inlineBlock: return "<p>\(text()) <span class=ib>\(text(8))</span> \(text())</p>"
        case .relative: return "<div class=relative>\(children(depth))</div>"
        case .absolute:
            return "<div class=relative><p>\(text())</p><div class=absolute>\(text(40))</div><p>\(text())</p></div>"
        }
    }

    private mutating func table(_ depth: Int) -> String {
        let columns = 1 + next(3)
        let head = next(2) == 0 ? "<thead><tr>" + String(repeating: "<th>#</th>", count: columns) + "</tr></thead>" : ""
        let rows = (0...next(6)).map { _ in
            "<tr>" + (0..<columns).map { _ in "<td>\(container(depth: depth + 2))</td>" }.joined() + "</tr>"
        }.joined()
        let style = next(2) == 0 ? "collapse" : "separate"
        return "<table class=\(style)>\(head)<tbody>\(rows)</tbody></table>"
    }

    private mutating func spanningTable(_ depth: Int) -> String {
        let span = 2 + next(3)
        let rest = (1..<span).map { _ in "<tr><td>\(text())</td></tr>" }.joined()
        return "<table class=separate><caption>\(text(3))</caption>"
            + "<tr><td rowspan=\(span)>\(container(depth: depth + 2))</td><td>\(text())</td></tr>\(rest)"
            + "<tr><td colspan=2>\(text())</td></tr></table>"
    }
}
