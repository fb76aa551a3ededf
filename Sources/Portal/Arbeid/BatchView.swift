import PlanStore

/// A choice of which plans of a batch are shown.
struct BatchView: PageRecord {
    var name: String
    /// Value of `vis` in the address; empty for all.
    var value: String
    var batch: String
    var current: String

    static let fields: [PageField<Self>] = [
        .text("name") { $0.name }, .text("address") { $0.batch + AddressText.query([("vis", $0.value)]) },
        .flag("isCurrent") { $0.value == $0.current }, .flag("isPlain") { $0.value != $0.current },
    ]

    /// The note whose rows a view shows.
    static func note(_ value: String) -> BatchRow.Note? { BatchRow.Note(rawValue: value) }

    /// The states a view shows; `nil` for all.
    static func states(_ value: String) -> [BatchRow.State]? {
        switch value {
        case "klare": [.ready]
        case "hopp": [.skipped]
        case "stopp", "feil": [.failed]
        case "ferdig": [.reviewed]
        case "venter": [.waiting, .running]
        default: nil
        }
    }
}
