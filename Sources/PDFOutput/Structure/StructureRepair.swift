import Markup
import Typesetter

/// Completes a structure tree where HTML allows what PDF/UA does not and the meaning is clear.
///
/// - Elements that hold nothing are left out (table cells stay).
/// - Rows that are too short get empty cells; row spans end with their table part.
/// - Header cells without scope get one: column in the head or the first row, else row.
/// - A head or foot without body is dissolved; a caption stands first or last; notes get identifiers.
/// - A link that leads nowhere is text like any other.
struct StructureRepair {
    /// The tree; cells that were added stand at the end.
    private(set) var elements: [StructureElement]
    /// Which elements are written.
    private(set) var isKept: [Bool]
    /// What cannot be repaired.
    private(set) var problems: [Diagnostic] = []
    private var childrenStart: [Int32] = []
    private var childrenList: [Int32] = []

    /// Repairs a tree, given which elements have content or annotations, and which of them annotations.
    init(_ tree: StructureTree, hasContent: [Bool], linked: Set<Int>) {
        elements = tree.elements
        isKept = hasContent
        keepUsed()
        groupChildren()
        for index in tree.elements.indices where isKept[index] {
            switch elements[index].role {
            case .table: repair(table: index)
            case .link where !linked.contains(index): elements[index].role = .span
            case .note where elements[index].identifier == nil: elements[index].identifier = "note-\(index)"
            default: break
            }
        }
    }

    /// An element is used when it has content, is a cell, or holds one that is used. Parents stand before children.
    private mutating func keepUsed() {
        for index in elements.indices.reversed() {
            let role = elements[index].role
            if role == .tableDataCell || role == .tableHeaderCell || index == 0 { isKept[index] = true }
            if isKept[index], let parent = elements[index].parent, elements.indices.contains(Int(parent.index)) {
                isKept[Int(parent.index)] = true
            }
        }
    }

    private mutating func groupChildren() {
        var counts = [Int32](repeating: 0, count: elements.count + 1)
        for index in elements.indices {
            if let parent = elements[index].parent { counts[Int(parent.index) + 1] += 1 }
        }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        childrenStart = counts
        childrenList = [Int32](repeating: 0, count: Int(counts.last ?? 0))
        var next = counts
        for index in elements.indices {
            guard let parent = elements[index].parent else { continue }
            childrenList[Int(next[Int(parent.index)])] = Int32(index)
            next[Int(parent.index)] += 1
        }
    }

    /// Written children in reading order.
    private func children(of index: Int) -> [Int] {
        childrenList[Int(childrenStart[index])..<Int(childrenStart[index + 1])].map(Int.init)
            .filter { isKept[$0] }
            .sorted { (elements[$0].order, $0) < (elements[$1].order, $1) }
    }

    // MARK: Tables

    private mutating func repair(table: Int) {
        let parts = children(of: table)
        moveCaption(among: parts, of: table)
        let bodies = parts.filter { elements[$0].role == .tableBody }
        var groups: [[Int]] = []
        var looseRows: [Int] = []
        for part in parts {
            switch elements[part].role {
            case .tableRow: looseRows.append(part)
            case .tableHead, .tableFoot, .tableBody:
                let rows = children(of: part).filter { elements[$0].role == .tableRow }
                groups.append(rows)
                if bodies.isEmpty { dissolve(part, rows, into: table) }
            default: break
            }
        }
        if !looseRows.isEmpty { groups.append(looseRows) }
        repair(groups)
    }

    /// HTML lets a caption stand anywhere in its table.
    private mutating func moveCaption(among parts: [Int], of table: Int) {
        for part in parts.dropFirst().dropLast() where elements[part].role == .caption {
            elements[part].order = elements[table].order
        }
    }

    private mutating func dissolve(_ part: Int, _ rows: [Int], into table: Int) {
        isKept[part] = false
        for row in rows { elements[row].parent = StructureID(table) }
    }

    private mutating func repair(_ groups: [[Int]]) {
        var grids: [TableGrid] = []
        for rows in groups {
            var grid = TableGrid()
            for (position, row) in rows.enumerated() {
                for cell in children(of: row) where elements[cell].isCell {
                    elements[cell].rowSpan = min(max(1, elements[cell].rowSpan), rows.count - position)
                    elements[cell].columnSpan = max(1, elements[cell].columnSpan)
                    let isFirst = grids.isEmpty && position == 0
                    completeScope(of: cell, in: row, isFirstRow: isFirst)
                    if !grid.place(columns: elements[cell].columnSpan, rows: elements[cell].rowSpan, inRow: position) {
                        reportOverlap(inRow: position)
                    }
                }
            }
            grids.append(grid)
        }
        let columns = grids.map(\.columnCount).max() ?? 0
        for (rows, grid) in zip(groups, grids) {
            for (position, row) in rows.enumerated() { fill(row, missing: grid.missing(inRow: position, of: columns)) }
        }
    }

    private mutating func reportOverlap(inRow row: Int) {
        problems.append(
            Diagnostic(
                "pdf-table-overlap", .error, "cells of a table overlap in row \(row + 1) of its part",
                hints: ["a colspan reaches into a cell that a rowspan brought from above; make one of them smaller"]))
    }

    private mutating func completeScope(of cell: Int, in row: Int, isFirstRow: Bool) {
        guard elements[cell].role == .tableHeaderCell, elements[cell].scope == nil else { return }
        let part = elements[row].parent.map { elements[Int($0.index)].role }
        elements[cell].scope = part == .tableHead || isFirstRow ? .column : .row
    }

    private mutating func fill(_ row: Int, missing: Int) {
        for _ in 0..<missing {
            elements.append(StructureElement(role: .tableDataCell, parent: StructureID(row), order: .max))
            isKept.append(true)
        }
    }
}

extension StructureElement {
    /// Whether it is a cell of a table.
    var isCell: Bool { role == .tableDataCell || role == .tableHeaderCell }
}
