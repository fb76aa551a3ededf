extension LayoutContext {
    /// Lays out a box, or the part of it that stands on a page, by the formatting context it establishes.
    ///
    /// - Parameters:
    ///   - space: what its surroundings allow.
    ///   - resume: where it goes on; `nil` for its beginning.
    public func layout(_ box: BoxID, in space: ConstraintSpace, from resume: ResumePoint?) -> LayoutResult {
        switch boxes[box].kind {
        case .inlineRoot: InlineLayout(context: self, root: box).layout(in: space, from: resume)
        case .flex: FlexLayout(context: self, box: box).layout(in: space, from: resume)
        case .table: TableLayoutAlgorithm(context: self, box: box).layout(in: space, from: resume)
        case .replaced: ReplacedLayout(context: self, box: box).layout(in: space, from: resume)
        default: BlockLayout(context: self, box: box).layout(in: space, from: resume)
        }
    }

    /// Min-content and max-content width of a box's border box (CSS Sizing 3 §5).
    public func intrinsicSizes(_ box: BoxID) -> IntrinsicSizes {
        let content: IntrinsicSizes
        switch boxes[box].kind {
        case .inlineRoot: content = InlineLayout(context: self, root: box).intrinsicSizes()
        case .flex: return FlexLayout(context: self, box: box).intrinsicSizes()
        case .table: return TableLayoutAlgorithm(context: self, box: box).intrinsicSizes()
        case .replaced: return ReplacedLayout(context: self, box: box).intrinsicSizes()
        default: content = BlockLayout(context: self, box: box).intrinsicSizes()
        }
        return limited(content, box)
    }

    /// Specified widths that need no containing block replace what the content asks for.
    private func limited(_ content: IntrinsicSizes, _ box: BoxID) -> IntrinsicSizes {
        let style = self[style: box]
        let frame = BoxFrame(style, base: 0)
        func border(_ size: SizeValue) -> Double? {
            guard case .length(let length) = size, !length.hasPercentage else { return nil }
            return frame.contentWidth(size, base: 0).map { $0 + frame.horizontal }
        }
        var sizes = border(style.box.width).map { IntrinsicSizes(min: $0, max: $0) } ?? content
        if let limit = border(style.box.maxWidth) {
            sizes = IntrinsicSizes(min: min(sizes.min, limit), max: min(sizes.max, limit))
        }
        if let limit = border(style.box.minWidth) {
            sizes = IntrinsicSizes(min: max(sizes.min, limit), max: max(sizes.max, limit))
        }
        return sizes
    }

    /// A fragment without size that holds the place of an absolutely positioned box.
    func addPlaceholder(_ box: BoxID) -> FragmentID {
        fragments.add(Fragment(box: box, kind: .placeholder, rect: Rect(origin: .zero, size: .zero)))
    }

    /// Gives up fragments added since a mark.
    func discard(to mark: (fragments: Int, runs: Int)) { fragments.truncate(to: mark) }

    /// Whether the box is out of the flow: absolutely positioned or fixed.
    func isAbsolute(_ box: BoxID) -> Bool {
        boxes[box].kind != .text && traits(of: box).contains(.isAbsolute)
    }

    /// Whether the box floats.
    func isFloat(_ box: BoxID) -> Bool { boxes[box].kind != .text && traits(of: box).contains(.isFloat) }
}
