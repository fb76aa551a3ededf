extension Display: CSSKeyword {
    static let words: [(String, Self)] = [
        ("none", .none), ("contents", .contents), ("block", .block), ("flow-root", .flowRoot),
        ("list-item", .listItem), ("inline", .inline), ("inline-block", .inlineBlock), ("flex", .flex),
        ("inline-flex", .inlineFlex), ("table", .table), ("inline-table", .inlineTable),
        ("table-row-group", .tableRowGroup), ("table-header-group", .tableHeaderGroup),
        ("table-footer-group", .tableFooterGroup), ("table-row", .tableRow), ("table-cell", .tableCell),
        ("table-column-group", .tableColumnGroup), ("table-column", .tableColumn), ("table-caption", .tableCaption),
        ("-webkit-flex", .flex), ("-webkit-inline-flex", .inlineFlex),
    ]

    /// The values of two words (CSS Display 3 §2), such as `block flow-root`.
    static func named(_ first: String, _ second: String) -> Display? {
        let pair = Set([first, second])
        switch pair {
        case ["block", "flow"]: return .block
        case ["block", "flow-root"]: return .flowRoot
        case ["inline", "flow"]: return .inline
        case ["inline", "flow-root"]: return .inlineBlock
        case ["block", "flex"]: return .flex
        case ["inline", "flex"]: return .inlineFlex
        case ["block", "table"]: return .table
        case ["inline", "table"]: return .inlineTable
        case ["block", "list-item"], ["flow", "list-item"]: return .listItem
        default: return nil
        }
    }

    /// The value of a box that must be at block level (CSS Display 3 §2.7).
    var blockified: Display {
        switch self {
        case .inline, .inlineBlock: .block
        case .inlineFlex: .flex
        case .inlineTable: .table
        case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell, .tableColumnGroup,
            .tableColumn, .tableCaption:
            .block
        default: self
        }
    }
}
