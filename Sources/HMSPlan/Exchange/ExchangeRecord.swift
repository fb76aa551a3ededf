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
