import Typesetter

extension StructureElement.Role {
    /// Whether an element of this role may stand in one of another (ISO 32000-1 §14.8.4).
    func mayStand(in parent: Self) -> Bool {
        switch parent {
        case .table, .tableHead, .tableBody, .tableFoot, .tableRow, .list, .listItem, .tableOfContents,
            .tableOfContentsItem:
            guard parent.allowedChildren?.contains(self) ?? true else { return false }
        default: break
        }
        switch self {
        case .paragraph, .span, .figure, .link: return true
        default: return allowedParents?.contains(parent) ?? true
        }
    }

    /// What may stand in an element of this role; `nil` where that is not limited.
    var allowedChildren: [Self]? {
        switch self {
        case .table: [.tableRow, .tableHead, .tableBody, .tableFoot, .caption]
        case .tableHead, .tableBody, .tableFoot: [.tableRow]
        case .tableRow: [.tableHeaderCell, .tableDataCell]
        case .list: [.listItem, .list, .caption]
        case .listItem: [.label, .listBody]
        case .tableOfContents: [.tableOfContentsItem, .tableOfContents, .caption]
        case .tableOfContentsItem: [.label, .reference, .paragraph, .nonStructural, .tableOfContents]
        default: nil
        }
    }

    /// What an element of this role may stand in; `nil` where that is not limited.
    var allowedParents: [Self]? {
        switch self {
        case .tableHead, .tableBody, .tableFoot: [.table]
        case .tableRow: [.table, .tableHead, .tableBody, .tableFoot]
        case .tableHeaderCell, .tableDataCell: [.tableRow]
        case .listItem: [.list]
        case .listBody: [.listItem]
        case .tableOfContentsItem: [.tableOfContents]
        default: nil
        }
    }

    /// Whether text and pictures may stand directly in it.
    var mayHoldContent: Bool {
        switch self {
        case .table, .tableHead, .tableBody, .tableFoot, .tableRow, .list, .listItem, .tableOfContents,
            .tableOfContentsItem, .document:
            false
        default: true
        }
    }

    /// 1 to 6 for headings.
    var headingLevel: Int? {
        switch self {
        case .heading1: 1
        case .heading2: 2
        case .heading3: 3
        case .heading4: 4
        case .heading5: 5
        case .heading6: 6
        default: nil
        }
    }
}
