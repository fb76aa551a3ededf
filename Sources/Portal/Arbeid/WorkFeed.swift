import HMSPlan
import PlanStore

/// What happened in an association: finished runs, notices of reviews, news.
struct WorkFeed: Sendable {
    let account: Account
    let today: Day

    /// The newest items of all kinds.
    func items(from store: any PortalStore, limit: Int) throws -> [FeedItem] {
        let runs = try runs(from: store, limit: limit)
        let notices = try notices(from: store, limit: limit, offset: 0)
        let news = try news(from: store, limit: limit)
        return Array((runs + notices + news).sorted { $1.time < $0.time }.prefix(limit))
    }

    /// Runs that are through.
    func runs(from store: any PortalStore, limit: Int) throws -> [FeedItem] {
        try store.batches(of: account.association, limit: limit).compactMap { batch in
            guard let end = batch.finishedAt else { return nil }
            let failed = batch.count(.failed)
            let what = NumberText.count(batch.count(.reviewed), "boligselskap", "boligselskap")
            var item = FeedItem(
                kind: failed > 0 ? .bad : .good, text: "Årlig HMS-gjennomgang er utført for \(what).",
                detail: "Startet av \(batch.adviserName)." + (failed > 0 ? " \(failed) feilet." : ""),
                address: batch.address, linkText: failed > 0 ? "Se feilene" : "Se resultatet", time: end,
                isNew: end > account.noticesReadAt, today: today)
            if batch.count(.reviewed) > 0 { item.second = (batch.address + "/rapporter.zip", "Last ned ZIP") }
            return item
        }
    }

    /// Notices that reviews posted (R26).
    func notices(from store: any PortalStore, limit: Int, offset: Int) throws -> [FeedItem] {
        try store.adviserNotices(association: account.association, limit: limit, offset: offset).map { notice in
            FeedItem(
                kind: .info, text: notice.text, address: notice.plan.workAddress, linkText: "Se boligselskapet",
                time: notice.postedAt, isNew: notice.postedAt > account.noticesReadAt, today: today)
        }
    }

    /// News for advisers.
    func news(from store: any PortalStore, limit: Int) throws -> [FeedItem] {
        try store.news(portal: .adviser, limit: limit).map { item in
            FeedItem(
                kind: .info, text: "Nyhet: \(item.title)", detail: item.body, time: item.publishedAt, today: today)
        }
    }
}

extension Batch {
    /// Address of the run's page.
    var address: String { "/arbeid/gjennomganger/\(id)" }
    /// Address of the dry run's page.
    var trialAddress: String { "/arbeid/provekjoring/\(id)" }
}
