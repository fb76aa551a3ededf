/// A sizing value as a style sheet gives it.
enum SpecifiedSize: Hashable, Sendable {
    case keyword(SizeKeyword)
    case length(SpecifiedLength)

    /// The keywords of sizing values.
    enum SizeKeyword: Hashable, Sendable { case auto, none, minContent, maxContent, fitContent, content }

    func resolved(_ context: LengthContext, nonNegative: Bool) -> SizeValue {
        switch self {
        case .length(let length):
            let value = length.resolved(context)
            return .length(nonNegative ? value.nonNegative : value)
        case .keyword(let keyword): return keyword.value
        }
    }
}

extension SpecifiedSize.SizeKeyword {
    var value: SizeValue {
        switch self {
        case .auto: .auto
        case .none: .none
        case .minContent: .minContent
        case .maxContent: .maxContent
        case .fitContent: .fitContent
        case .content: .content
        }
    }

    static func named(_ name: String) -> Self? {
        switch name {
        case "auto": .auto
        case "none": Self.none
        case "min-content", "-moz-min-content", "-webkit-min-content": .minContent
        case "max-content", "-moz-max-content", "-webkit-max-content": .maxContent
        case "fit-content", "-moz-fit-content", "-webkit-fit-content": .fitContent
        case "content": .content
        default: nil
        }
    }
}
