import HMSPlan
import PlanStore

/// The question before a channel is switched off again.
struct UndoPage: PageRecord {
    var entry: CompanyEntry
    var channel: NotificationChannel
    var time: Timestamp
    var reasonError: String?

    static let fields: [PageField<Self>] = [
        .text("name") { $0.entry.name }, .text("address") { $0.entry.address },
        .text("channel") { $0.channel.norwegianName }, .text("value") { $0.channel.rawValue },
        .text("date") { $0.time.day.numeric }, .optional("reasonError") { $0.reasonError },
    ]
}
