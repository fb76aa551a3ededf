/// A calculation with lengths and percentages (CSS Values 4 §10), numbers already folded.
///
/// Only what ends as `pixels + share × base` is let through by the parser: `min()`, `max()` and `clamp()` do not mix both.
indirect enum MathNode: Hashable, Sendable {
    case leaf(SpecifiedLength)
    case sum([MathNode])
    case scale(MathNode, Double)
    case least([MathNode])
    case greatest([MathNode])

    func resolved(_ context: LengthContext) -> LengthPercentage {
        switch self {
        case .leaf(let length): length.resolved(context)
        case .sum(let terms):
            terms.reduce(.zero) {
                let term = $1.resolved(context)
                return LengthPercentage(pixels: $0.pixels + term.pixels, share: $0.share + term.share)
            }
        case .scale(let node, let factor):
            {
                let value = node.resolved(context)
                return LengthPercentage(pixels: value.pixels * factor, share: value.share * factor)
            }()
        case .least(let nodes): Self.extreme(nodes, context, min)
        case .greatest(let nodes): Self.extreme(nodes, context, max)
        }
    }

    private static func extreme(
        _ nodes: [MathNode], _ context: LengthContext, _ choose: (Double, Double) -> Double
    ) -> LengthPercentage {
        let values = nodes.map { $0.resolved(context) }
        guard let first = values.first else { return .zero }
        return values.dropFirst().reduce(first) {
            LengthPercentage(pixels: choose($0.pixels, $1.pixels), share: choose($0.share, $1.share))
        }
    }
}
