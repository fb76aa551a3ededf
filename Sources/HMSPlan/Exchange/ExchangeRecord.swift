/// One record of an exchange file.
public enum ExchangeRecord: Hashable, Sendable {
    /// The first record of every file.
    case header(ExchangeHeader)
    case association(Association)
    case plan(Plan)
    case regulationChange(RegulationChange)
    case handbookArticle(HandbookArticle)
    case newsItem(NewsItem)
}

extension ExchangeRecord {
    /// The field that identifies the record within its list, and what it says; `nil` for the header.
    var identity: (field: String, id: String)? {
        switch self {
        case .header: nil
        case .association(let association): ("id", association.id.text)
        case .plan(let plan): ("id", plan.id.text)
        case .regulationChange(let change): ("id", change.id.text)
        case .handbookArticle(let article): ("slug", article.slug)
        case .newsItem(let item): ("id", item.id.text)
        }
    }
}
