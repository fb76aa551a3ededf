/// What laying out a box gives: a fragment and, where the page ended first, the point to go on from.
public struct LayoutResult {
    /// The fragment; its rect has the right size, its place is for the parent to set. `.none` where nothing fitted and the
    /// whole box is to move to the next page (then `resume` is `.start`).
    public var fragment: FragmentID
    /// Where to go on; `nil` when the box is complete.
    public var resume: ResumePoint?
    /// Floats as they stand after the box.
    public var exclusions = ExclusionSpace()
    /// How good the break at `resume` is: a parent may prefer an earlier one (CSS Fragmentation 3 §4.4, rules 1–4).
    public var breakAppeal = BreakAppeal.perfect
    /// Adjoining margins at the start and end, and whether they meet through the box (CSS 2.2 §8.3.1).
    public var startMargin = MarginStrut()
    public var endMargin = MarginStrut()
    public var collapsesThrough = false
    /// `break-before` of its first and `break-after` of its last child, propagated (CSS Fragmentation 3 §3.1).
    public var breakBefore = BreakBetween.auto
    public var breakAfter = BreakBetween.auto
    /// Least height that must not be cut off its start (lines by orphans, head with first rows), for keep-with-next.
    public var startMinimumHeight: Double = 0

    /// A result.
    public init(fragment: FragmentID, resume: ResumePoint? = nil) {
        self.fragment = fragment
        self.resume = resume
    }
}

/// How far a break keeps the wishes of the style sheet, best last.
public enum BreakAppeal: UInt8, Comparable, Sendable {
    /// Only to make progress.
    case lastResort
    /// Against orphans or widows.
    case violatesOrphansAndWidows
    /// Against an `avoid`.
    case violatesAvoid
    /// Against nothing.
    case perfect

    public static func < (lhs: BreakAppeal, rhs: BreakAppeal) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// Margins that meet: the largest positive and the most negative (CSS 2.2 §8.3.1).
public struct MarginStrut: Hashable, Sendable {
    /// Largest positive margin.
    public var positive: Double = 0
    /// Most negative margin, 0 or less.
    public var negative: Double = 0
    /// No margins.
    public init() {}
    /// A single margin.
    public init(_ margin: Double) { append(margin) }
    /// Adds a margin.
    public mutating func append(_ margin: Double) {
        if margin >= 0 { positive = max(positive, margin) } else { negative = min(negative, margin) }
    }
    /// Adds another strut's margins.
    public mutating func append(_ other: MarginStrut) {
        positive = max(positive, other.positive)
        negative = min(negative, other.negative)
    }
    /// The collapsed margin.
    public var sum: Double { positive + negative }
}

/// Widths a box's content asks for, border box, in CSS pixels (CSS Sizing 3 §2).
public struct IntrinsicSizes: Hashable, Sendable {
    /// Min-content width.
    public var min: Double
    /// Max-content width.
    public var max: Double
    /// Intrinsic sizes.
    public init(min: Double, max: Double) {
        self.min = min
        self.max = max
    }
}
