import Typesetter

extension StructureElement.Role {
    /// The role's name as fixed syntax: it is written for every element and every sequence.
    var syntax: StaticString {
        switch self {
        case .document: "Document"
        case .part: "Part"
        case .article: "Art"
        case .section: "Sect"
        case .division: "Div"
        case .blockQuote: "BlockQuote"
        case .caption: "Caption"
        case .tableOfContents: "TOC"
        case .tableOfContentsItem: "TOCI"
        case .nonStructural: "NonStruct"
        case .paragraph: "P"
        case .heading1: "H1"
        case .heading2: "H2"
        case .heading3: "H3"
        case .heading4: "H4"
        case .heading5: "H5"
        case .heading6: "H6"
        case .list: "L"
        case .listItem: "LI"
        case .label: "Lbl"
        case .listBody: "LBody"
        case .table: "Table"
        case .tableRow: "TR"
        case .tableHeaderCell: "TH"
        case .tableDataCell: "TD"
        case .tableHead: "THead"
        case .tableBody: "TBody"
        case .tableFoot: "TFoot"
        case .span: "Span"
        case .quote: "Quote"
        case .note: "Note"
        case .reference: "Reference"
        case .code: "Code"
        case .link: "Link"
        case .figure: "Figure"
        case .formula: "Formula"
        }
    }
}
