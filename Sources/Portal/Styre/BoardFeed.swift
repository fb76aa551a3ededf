import HMSPlan
import PlanStore

/// What a board is told: notices of its own reviews, and news.
struct BoardFeed: Sendable {
    let account: Account
    let plan: SourceID
    let today: Day

    /// The newest items.
    func items(_ store: any PortalStore, limit: Int) throws -> [FeedItem] {
        let notices = try store.boardNotices(plan: plan, association: account.association, limit: limit).map { notice in
            FeedItem(
                kind: .info, text: notice.text, address: "/styre/arkiv", linkText: "Gå til arkivet",
                time: notice.postedAt, isNew: notice.postedAt > account.noticesReadAt, today: today)
        }
        let news = try store.news(portal: .board, limit: limit).map { item in
            FeedItem(
                kind: .info, text: "Nyhet: \(item.title)", detail: item.body, time: item.publishedAt, today: today)
        }
        return Array((notices + news).sorted { $1.time < $0.time }.prefix(limit))
    }
}
