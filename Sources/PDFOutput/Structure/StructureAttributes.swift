import Typesetter

/// The attribute objects of an element (ISO 32000-1 §14.8.5).
enum StructureAttributes {
    /// Adds `A` with one object or several; page heights turn boxes upright.
    static func append(_ element: StructureElement, pageHeights: [Double], to syntax: inout SyntaxBuffer) {
        guard element.isCell || element.listNumbering != nil || element.bounds != nil else { return }
        var dictionaries: [SyntaxBuffer] = []
        if element.isCell, let table = table(element) { dictionaries.append(table) }
        if element.role == .list, let numbering = element.listNumbering { dictionaries.append(list(numbering)) }
        if let bounds = element.bounds, pageHeights.indices.contains(bounds.page) {
            dictionaries.append(box(bounds.rect, height: pageHeights[bounds.page]))
        }
        guard let first = dictionaries.first else { return }
        syntax.append("/A")
        if dictionaries.count == 1 { return syntax.append(first) }
        syntax.append("[")
        for dictionary in dictionaries { syntax.append(dictionary) }
        syntax.append("]")
    }

    private static func list(_ numbering: String) -> SyntaxBuffer {
        var list = SyntaxBuffer()
        list.append("<</O/List/ListNumbering")
        list.append(name: numbering)
        list.append(">>")
        return list
    }

    private static func table(_ element: StructureElement) -> SyntaxBuffer? {
        let scope = element.role == .tableHeaderCell ? element.scope : nil
        guard scope != nil || element.columnSpan > 1 || element.rowSpan > 1 || !element.headers.isEmpty else {
            return nil
        }
        var table = SyntaxBuffer()
        table.append("<</O/Table")
        if let scope {
            table.append("/Scope/")
            table.append(verbatim: scope.rawValue)
        }
        if element.columnSpan > 1 {
            table.append("/ColSpan ")
            table.append(element.columnSpan)
        }
        if element.rowSpan > 1 {
            table.append("/RowSpan ")
            table.append(element.rowSpan)
        }
        if !element.headers.isEmpty {
            table.append("/Headers[")
            for header in element.headers { table.append(literal: header.utf8) }
            table.append("]")
        }
        table.append(">>")
        return table
    }

    private static func box(_ rect: Rect, height: Double) -> SyntaxBuffer {
        var layout = SyntaxBuffer()
        layout.append("<</O/Layout/BBox[")
        layout.append(rect: rect, pageHeight: height)
        layout.append("]>>")
        return layout
    }
}

extension SyntaxBuffer {
    /// Adds a rectangle's corners in points with y upwards.
    mutating func append(rect: Rect, pageHeight: Double) {
        append(
            operands: rect.minX * 0.75, (pageHeight - rect.maxY) * 0.75, rect.maxX * 0.75,
            (pageHeight - rect.minY) * 0.75)
    }
}
