/// A value of a report, by type. Records hold their values by field index.
public indirect enum TemplateValue: Sendable, Hashable {
    case text(String)
    case flag(Bool)
    /// A missing optional.
    case nothing
    case list([TemplateValue])
    case record([TemplateValue])

    /// Whether a section over it stands.
    var isTruthy: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .flag(let flag): flag
        case .nothing: false
        case .list(let values): !values.isEmpty
        case .record: true
        }
    }
}
