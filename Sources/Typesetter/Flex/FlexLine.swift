/// A flex line: a range of the container's items in order.
struct FlexLine: Hashable {
    var items: Range<Int>
    /// Cross size.
    var crossSize = 0.0
    /// Offset from cross start of the container's content box.
    var crossOffset = 0.0
    /// Distance from the line's cross start to the baseline shared by items aligned to it.
    var baseline = 0.0
}
