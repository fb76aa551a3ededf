import Markup

extension StructureBuilder {
    /// A table with its parts (ISO 32000-1 §14.8.4.3.4).
    func table(_ node: NodeID, _ frame: inout Frame) {
        frame.paragraph = nil
        let id = add(.table, to: frame, order: structure.begin[Int(node.index)])
        structure.noteBounds(node, id)
        let inner = Frame(element: id, content: .container, language: frame.language)
        for child in document.children(node) { tablePart(child, inner) }
    }

    private func tablePart(_ node: NodeID, _ frame: Frame) {
        guard document.kind(node) == .element else { return }
        enter(node)
        defer { leave(node) }
        guard !isHidden(node) else { return }
        var frame = frame
        switch document.atom(node) {
        case .caption: wrap(node, as: .caption, .flow, in: &frame)
        case .thead: rows(node, as: .tableHead, frame)
        case .tbody: rows(node, as: .tableBody, frame)
        case .tfoot: rows(node, as: .tableFoot, frame)
        case .tr: row(node, frame)
        default: break
        }
    }

    private func rows(_ node: NodeID, as role: StructureElement.Role, _ frame: Frame) {
        let id = add(role, to: frame, order: structure.begin[Int(node.index)])
        let inner = Frame(element: id, content: .container, language: frame.language)
        for child in document.children(node) { tablePart(child, inner) }
    }

    private func row(_ node: NodeID, _ frame: Frame) {
        let id = add(.tableRow, to: frame, order: structure.begin[Int(node.index)])
        for child in document.children(node) where document.kind(child) == .element {
            var inner = Frame(element: id, content: .container, language: frame.language)
            cell(child, &inner)
        }
    }

    private func cell(_ node: NodeID, _ frame: inout Frame) {
        enter(node)
        defer { leave(node) }
        let isHeader = document.atom(node) == .th
        guard isHeader || document.atom(node) == .td, !isHidden(node) else { return }
        if let language = document.attribute(.lang, of: node) { frame.language = language }
        let id = wrap(node, as: isHeader ? .tableHeaderCell : .tableDataCell, .flow, in: &frame)
        let scope = isHeader ? document.attribute(.scope, of: node) : nil
        let identifier = isHeader ? document.attribute(.id, of: node) : nil
        let headers = document.attribute(.headers, of: node)?.split(separator: " ").map(String.init) ?? []
        let columns = span(.colspan, of: node)
        let rows = span(.rowspan, of: node)
        change(id) {
            switch scope {
            case "col", "colgroup": $0.scope = .column
            case "row", "rowgroup": $0.scope = .row
            default: break
            }
            $0.identifier = identifier
            $0.headers = headers
            $0.columnSpan = columns
            $0.rowSpan = rows
        }
    }

    private func span(_ name: Atom, of node: NodeID) -> Int {
        max(1, min(1000, document.attribute(name, of: node).flatMap { Int($0) } ?? 1))
    }

    // MARK: Nodes walked by hand

    /// Begins a node that `visit` does not see.
    func enter(_ node: NodeID) {
        structure.begin[Int(node.index)] = nextPlace()
        noteTarget(node)
    }

    /// Ends it.
    func leave(_ node: NodeID) { structure.end[Int(node.index)] = nextPlace() }

    /// Whether a node is not shown, or kept from assistive technology.
    func isHidden(_ node: NodeID) -> Bool {
        styled.style(of: node).box.display == .none
            || document.attribute(.ariaHidden, of: node) == "true"
    }
}
