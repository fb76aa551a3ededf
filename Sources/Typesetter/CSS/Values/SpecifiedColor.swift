/// A colour as a style sheet gives it.
enum SpecifiedColor: Hashable, Sendable {
    case color(Color)
    case currentColor

    func resolved(_ current: Color) -> Color {
        switch self {
        case .color(let color): color
        case .currentColor: current
        }
    }
}
