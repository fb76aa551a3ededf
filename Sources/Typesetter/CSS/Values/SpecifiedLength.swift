/// A length or percentage as a style sheet gives it.
enum SpecifiedLength: Hashable, Sendable {
    case pixels(Double)
    /// A share of a base that layout knows: 0.5 for 50 %.
    case share(Double)
    case relative(Double, LengthUnit)
    case math(MathNode)

    static let zero = SpecifiedLength.pixels(0)

    /// Absolute pixels and shares of the base.
    func resolved(_ context: LengthContext) -> LengthPercentage {
        switch self {
        case .pixels(let value): LengthPercentage(pixels: value)
        case .share(let value): LengthPercentage(share: value)
        case .relative(let factor, let unit): LengthPercentage(pixels: Self.clamped(factor * context.pixels(unit)))
        case .math(let node): node.resolved(context).clamped
        }
    }

    /// Pixels, where percentages cannot occur.
    func pixels(_ context: LengthContext) -> Double { resolved(context).pixels }

    /// Whether the value is a literal below zero.
    var isNegativeLiteral: Bool {
        switch self {
        case .pixels(let value), .share(let value), .relative(let value, _): value < 0
        case .math: false
        }
    }

    /// Within ±1 000 000 px (SECURITY, Limits).
    static func clamped(_ value: Double) -> Double {
        value.isNaN ? 0 : min(max(value, -1_000_000), 1_000_000)
    }
}

extension LengthPercentage {
    /// Both parts within the limits of numbers.
    var clamped: LengthPercentage {
        LengthPercentage(pixels: SpecifiedLength.clamped(pixels), share: SpecifiedLength.clamped(share))
    }

    /// Not below zero, as far as that can be known before layout.
    var nonNegative: LengthPercentage {
        share == 0
            ? LengthPercentage(pixels: max(0, pixels)) : pixels == 0 ? LengthPercentage(share: max(0, share)) : self
    }
}
