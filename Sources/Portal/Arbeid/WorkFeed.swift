import HMSPlan
import PlanStore

/// What happened in an association: finished runs, notices of reviews, news.
struct WorkFeed: Sendable {
    let account: Account
    let today: Day

    /// Items of all kinds, newest first, from the `offset`th on; only those that are not read where asked for.
    func items(
        from store: any PortalStore, limit: Int, offset: Int = 0, onlyNew: Bool = false
    ) throws -> [FeedItem] {
        let end = offset + limit
        let all =
            try runs(from: store, limit: end) + notices(from: store, limit: end) + news(from: store, limit: end)
        let shown = onlyNew ? all.filter(\.isNew) : all
        return Array(shown.sorted { $1.time < $0.time }.dropFirst(offset).prefix(limit))
    }

    /// How many items of all kinds there are.
    func count(in store: any PortalStore) throws -> Int {
        let always = Timestamp(secondsSinceEpoch: 0)
        return try store.noticeCount(association: account.association, plan: nil, after: always)
            + store.endedCount(of: account.association, after: always) + store.news(portal: .adviser, limit: .max).count
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
    func notices(from store: any PortalStore, limit: Int) throws -> [FeedItem] {
        let notices = try store.adviserNotices(association: account.association, limit: limit, offset: 0)
        let known = try store.references(Array(Set(notices.map(\.plan))), association: account.association)
        let names = Dictionary(known.map { ($0.id, $0.company) }) { first, _ in first }
        return notices.map { notice in
            FeedItem(
                kind: .info, text: notice.text, address: notice.plan.workAddress,
                linkText: "Se \(names[notice.plan] ?? "boligselskapet")",
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
