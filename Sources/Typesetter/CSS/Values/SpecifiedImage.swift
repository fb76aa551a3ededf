/// An image of `background-image` as a style sheet gives it; `none` keeps its place in the list of layers.
enum SpecifiedImage: Hashable, Sendable {
    case none
    case resource(ResourceReference)
    case gradient(SpecifiedGradient)
    /// An image that a parent has already computed.
    case computed(BackgroundLayer.Image)

    func resolved(_ context: LengthContext, _ current: Color) -> BackgroundLayer.Image? {
        switch self {
        case .none: nil
        case .resource(let reference): .resource(reference)
        case .gradient(let gradient): .linearGradient(gradient.resolved(context, current))
        case .computed(let image): image
        }
    }
}

/// `linear-gradient()` as a style sheet gives it.
struct SpecifiedGradient: Hashable, Sendable {
    /// A colour with its place on the line.
    struct Stop: Hashable, Sendable {
        var color: SpecifiedColor
        var position: SpecifiedLength?
    }
    var line: LinearGradient.Line
    var stops: [Stop]
    var isRepeating: Bool

    func resolved(_ context: LengthContext, _ current: Color) -> LinearGradient {
        LinearGradient(
            line: line,
            stops: stops.map {
                LinearGradient.Stop(color: $0.color.resolved(current), position: $0.position?.resolved(context))
            }, isRepeating: isRepeating)
    }
}

/// One shadow of `box-shadow` as a style sheet gives it.
struct SpecifiedShadow: Hashable, Sendable {
    var offsetX: SpecifiedLength
    var offsetY: SpecifiedLength
    var blur: SpecifiedLength
    var spread: SpecifiedLength
    var color: SpecifiedColor
    var isInset: Bool

    func resolved(_ context: LengthContext, _ current: Color) -> Shadow {
        Shadow(
            offset: Point(x: offsetX.pixels(context), y: offsetY.pixels(context)), blur: max(0, blur.pixels(context)),
            spread: spread.pixels(context), color: color.resolved(current), isInset: isInset)
    }
}

/// A position in an area as a style sheet gives it.
struct SpecifiedPosition: Hashable, Sendable {
    var x: SpecifiedLength
    var y: SpecifiedLength

    static let zero = SpecifiedPosition(x: .share(0), y: .share(0))

    func resolved(_ context: LengthContext) -> BackgroundPosition {
        BackgroundPosition(x: x.resolved(context), y: y.resolved(context))
    }
}

/// `background-size` of a layer as a style sheet gives it.
enum SpecifiedBackgroundSize: Hashable, Sendable {
    case cover, contain
    case explicit(SpecifiedSize, SpecifiedSize)

    func resolved(_ context: LengthContext) -> BackgroundLayer.Size {
        switch self {
        case .cover: .cover
        case .contain: .contain
        case .explicit(let width, let height):
            .explicit(width.resolved(context, nonNegative: true), height.resolved(context, nonNegative: true))
        }
    }
}

/// `background-repeat` of a layer.
struct RepeatPair: Hashable, Sendable {
    var x: BackgroundRepeat
    var y: BackgroundRepeat
}
