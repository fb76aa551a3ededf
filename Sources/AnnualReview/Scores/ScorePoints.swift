/// Points as an exact fraction: scores are reckoned in integers and rounded once (DOMAIN §4).
public struct ScorePoints: Hashable, Sendable, Codable {
    /// Numerator; negative where points are taken away.
    public var numerator: Int
    /// Denominator, 1 or more.
    public var denominator: Int

    /// `numerator / denominator` points.
    public init(_ numerator: Int, over denominator: Int = 1) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The nearest integer, halves up.
    public var rounded: Int {
        Self.floorDivide(2 * numerator + denominator, 2 * denominator)
    }

    /// Points in hundredths, halves up: `2250` for 22.5 points. For printing only; scores add the fractions.
    public var hundredths: Int {
        Self.floorDivide(200 * numerator + denominator, 2 * denominator)
    }

    /// The sum, exact.
    public static func + (lhs: ScorePoints, rhs: ScorePoints) -> ScorePoints {
        if lhs.denominator == rhs.denominator {
            return ScorePoints(lhs.numerator + rhs.numerator, over: lhs.denominator)
        }
        return ScorePoints(
            lhs.numerator * rhs.denominator + rhs.numerator * lhs.denominator, over: lhs.denominator * rhs.denominator)
    }

    /// The smaller of two.
    static func smaller(_ lhs: ScorePoints, _ rhs: ScorePoints) -> ScorePoints {
        lhs.numerator * rhs.denominator <= rhs.numerator * lhs.denominator ? lhs : rhs
    }

    private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}
