import Markup

/// A fragment by index into `FragmentStore`.
public struct FragmentID: Hashable, Sendable, BitwiseCopyable {
    /// Index; -1 for none.
    public var index: Int32
    /// The fragment with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    /// No fragment.
    public static let none = FragmentID(-1)
    /// Whether this names no fragment.
    @inlinable public var isNone: Bool { index < 0 }
}

/// A box, or the part of one that stands on one page or line, with its place (CSS Fragmentation 3 §2).
public struct Fragment: Sendable, BitwiseCopyable {
    /// What the fragment is.
    public enum Kind: UInt8, Sendable, BitwiseCopyable {
        /// A box's border box.
        case box
        /// A line box; its children are text, inline boxes and atomic inlines.
        case line
        /// A run of shaped glyphs: `payload` is an index into `FragmentStore.runs`.
        case text
        /// The content of a replaced box.
        case replaced
        /// A repeated table head or foot, or a generated "(forts.)" caption: an artifact.
        case repeated
        /// Where an absolutely positioned box would stand in the flow: it is laid out when the page is complete.
        case placeholder
        /// A stretch of collapsed borders of the table grid it is in: `payload` is an index into `LayoutContext.borderLooks`.
        /// An artifact, painted over the cells: `rect` is filled along its longer side in the look's style.
        case collapsedBorder
    }

    /// The box it belongs to; for line boxes the inline root.
    public var box: BoxID
    public var kind: Kind
    /// Border box, relative to the top left of the parent fragment's border box.
    public var rect: Rect
    /// Index of what it shows, by kind; -1 for none.
    public var payload: Int32 = -1
    /// Distance from the top of the border box to its first baseline; `nil` where it has none.
    public var firstBaseline: Double?
    /// The same for its last baseline.
    public var lastBaseline: Double?
    /// Used padding and border (0 at sliced edges), so that painting needs no layout.
    public var border = Edges<Double>.zero
    public var padding = Edges<Double>.zero
    /// Whether the box begins (ends) with this fragment: its start (end) edge is drawn.
    public var isFirst = true
    public var isLast = true
    public var firstChild = FragmentID.none
    public var lastChild = FragmentID.none
    public var nextSibling = FragmentID.none

    /// A fragment without children.
    public init(box: BoxID, kind: Kind, rect: Rect) {
        self.box = box
        self.kind = kind
        self.rect = rect
    }
}

/// The fragments of the page being laid out and of measurements, in one array that an attempt can give back.
public struct FragmentStore {
    /// All fragments.
    var fragments = PlainList<Fragment>()
    /// Shaped text that fragments of kind `.text` refer to.
    public var runs: [TextRunFragment] = []

    /// An empty store.
    public init() {}

    /// The fragment with the given id.
    subscript(id: FragmentID) -> Fragment {
        @inline(__always) _read { yield fragments[Int(id.index)] }
        @inline(__always) _modify { yield &fragments[Int(id.index)] }
    }

    /// Adds a fragment without a parent.
    mutating func add(_ fragment: Fragment) -> FragmentID {
        fragments.append(fragment)
        return FragmentID(fragments.count - 1)
    }

    /// Makes a fragment the last child of another, at a place relative to the parent's border box.
    mutating func append(_ child: FragmentID, to parent: FragmentID, at origin: Point) {
        self[child].rect.origin = origin
        let last = self[parent].lastChild
        if last.isNone { self[parent].firstChild = child } else { self[last].nextSibling = child }
        self[parent].lastChild = child
        self[child].nextSibling = .none
    }

    /// The boxes whose text stands somewhere, each with the run that shows it.
    func forEachText(_ body: (BoxID, _ run: Int) -> Void) {
        for index in fragments.indices where fragments[index].kind == .text {
            body(fragments[index].box, Int(fragments[index].payload))
        }
    }

    /// Takes a run's text and glyphs out: it is painted once.
    mutating func takeRun(_ index: Int) -> TextRunFragment {
        let run = runs[index]
        runs[index].glyphs = []
        runs[index].text = []
        return run
    }

    /// Takes everything out; room is kept where it is not too much.
    mutating func removeAll() {
        fragments.removeAll(keepingRoomFor: 50_000)
        runs.removeAll(keepingCapacity: runs.capacity < 20_000)
    }

    /// A point to which `truncate` can return, giving up what was added since.
    public var mark: (fragments: Int, runs: Int) { (fragments.count, runs.count) }

    /// Gives up everything added since the mark. No fragment from before may refer to what is given up.
    public mutating func truncate(to mark: (fragments: Int, runs: Int)) {
        fragments.removeLast(fragments.count - mark.fragments)
        runs.removeLast(runs.count - mark.runs)
    }
}
