/// A state: an icon, a colour, a word.
struct StateMark: PageRecord {
    /// What kind of state it is.
    enum Kind: Sendable {
        case good, bad, warning, info, running, skipped, waiting
    }

    var kind: Kind
    var word = ""

    private var className: String {
        switch kind {
        case .good: "st-good"
        case .bad: "st-bad"
        case .warning: "st-warn"
        case .info, .running: "st-info"
        case .skipped, .waiting: "st-wait"
        }
    }

    static let fields: [PageField<Self>] = [
        .text("stateClass") { $0.className }, .text("word") { $0.word }, .flag("isGood") { $0.kind == .good },
        .flag("isBad") { $0.kind == .bad }, .flag("isWarning") { $0.kind == .warning },
        .flag("isInfo") { $0.kind == .info }, .flag("isRunning") { $0.kind == .running },
        .flag("isSkipped") { $0.kind == .skipped }, .flag("isWaiting") { $0.kind == .waiting },
    ]
}
