/// Where the content of a box goes on, on the next page (DESIGN decision 4; CSS Fragmentation 3 §4).
///
/// A tree along the boxes that are open at the page's end: parallel flows (table cells, flex items) have several children.
public struct ResumePoint: Sendable, Hashable {
    /// What of the box stands already.
    public enum Position: Sendable, Hashable {
        /// Nothing: the box begins on the next page.
        case start
        /// Everything before this child box; with `children` it goes on inside of it.
        case child(BoxID)
        /// Lines of an inline root before this text item and byte offset.
        case line(item: Int32, offset: Int32)
        /// Rows of a table before this one; `children` are the row's cells that go on.
        case row(Int32)
        /// Content is complete; only the box's own height (or end edge) goes on.
        case end
    }

    /// The box.
    public var box: BoxID
    /// Where in it.
    public var position: Position
    /// Open boxes inside, by box; several for parallel flows.
    public var children: [ResumePoint] = []
    /// Height already placed on earlier pages, in CSS pixels: of the content box, of the border box in flex containers.
    public var consumedHeight: Double = 0
    /// Whether the box itself is complete and only what overflows it goes on, beside what follows the box
    /// (CSS Fragmentation 3 §2.1, parallel flows).
    public var isOverflow = false
    /// Whether a forced break made it (then margins at the top are kept, CSS Fragmentation 3 §5.2).
    public var isForced = false
    /// What forced it: decides the side of the next page.
    public var side = BreakBetween.auto
    /// Named page the next page must have; `nil` to keep the present one.
    public var pageName: String?

    /// A resume point.
    public init(box: BoxID, position: Position) {
        self.box = box
        self.position = position
    }

    /// The resume point of a child, where it goes on.
    public func child(_ box: BoxID) -> ResumePoint? { children.first { $0.box == box } }
}
