import Typesetter

/// The attribute objects of an element (ISO 32000-1 §14.8.5).
struct StructureAttributes {
    private var dictionaries: [SyntaxBuffer] = []

    /// Gathers an element's attributes; page heights turn boxes upright.
    init(_ element: StructureElement, pageHeights: [Double]) {
        if element.isCell { addTable(element) }
        if element.role == .list, let numbering = element.listNumbering {
            var list = SyntaxBuffer()
            list.append("<</O/List/ListNumbering")
            list.append(name: numbering)
            list.append(">>")
            dictionaries.append(list)
        }
        if let bounds = element.bounds, pageHeights.indices.contains(bounds.page) {
            addBox(bounds.rect, height: pageHeights[bounds.page])
        }
    }

    /// Adds `A` with one object or several.
    func append(to syntax: inout SyntaxBuffer) {
        guard let first = dictionaries.first else { return }
        syntax.append("/A")
        if dictionaries.count == 1 { return syntax.append(first) }
        syntax.append("[")
        for dictionary in dictionaries { syntax.append(dictionary) }
        syntax.append("]")
    }

    private mutating func addTable(_ element: StructureElement) {
        var table = SyntaxBuffer()
        if element.role == .tableHeaderCell, let scope = element.scope {
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
        guard table.count > 0 else { return }
        var dictionary = SyntaxBuffer()
        dictionary.append("<</O/Table")
        dictionary.append(table)
        dictionary.append(">>")
        dictionaries.append(dictionary)
    }

    private mutating func addBox(_ rect: Rect, height: Double) {
        var layout = SyntaxBuffer()
        layout.append("<</O/Layout/BBox[")
        layout.append(rect: rect, pageHeight: height)
        layout.append("]>>")
        dictionaries.append(layout)
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
