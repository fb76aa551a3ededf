/// The part of a flex container that stands on one page, while it is being placed.
struct FlexPage {
    /// A fragment of an item with its place below the container's border-box top left.
    private struct Placed {
        var fragment: FragmentID
        var item: Int
        var origin: Point
    }

    /// How far a section came.
    private enum Outcome {
        case complete(bottom: Double)
        case continues([ResumePoint])
        /// Nothing of it may stand here.
        case moves(isForced: Bool)
    }

    private let container: FlexFragmentation
    private let resume: ResumePoint?
    private var placed: [Placed] = []

    init(container: FlexFragmentation, resume: ResumePoint?) {
        self.container = container
        self.resume = resume
    }

    private var context: LayoutContext { container.context }
    private var items: [FlexItem] { container.geometry.items }
    private var sections: [FlexSection] { container.geometry.sections }
    private var isFirst: Bool { resume == nil }

    /// Height in which content may stand, below the border-box top; infinite where nothing is broken.
    private var limit: Double {
        guard let fragmentation = container.space.fragmentation else { return .infinity }
        return fragmentation.remaining - container.edges(isFirst: isFirst, isLast: true).bottom
    }

    mutating func layout() -> LayoutResult {
        let top = container.edges(isFirst: isFirst, isLast: true).top
        var index = firstSection
        var y = isFirst ? top + (sections.first?.top ?? 0) : top
        var entry = resume?.children ?? []
        while index < sections.count {
            let outcome = place(sections[index], at: y, entry: entry, isFirstOnPage: placed.isEmpty)
            switch outcome {
            case .moves(let isForced):
                if placed.isEmpty { return moveOn(isForced: isForced) }
                return finish(next: point(before: sections[index], children: [], isForced: isForced), bottom: y)
            case .continues(let children):
                let isForced = children.allSatisfy(\.isForced)
                return finish(next: point(before: sections[index], children: children, isForced: isForced), bottom: y)
            case .complete(let bottom):
                let gap = index + 1 < sections.count ? sections[index + 1].top - sections[index].bottom : 0
                y = bottom + gap
            }
            entry = []
            index += 1
        }
        return finish(next: nil, bottom: y)
    }

    /// The section that this page begins with.
    private var firstSection: Int {
        guard case .child(let box)? = resume?.position else { return resume == nil ? 0 : sections.count }
        return sections.firstIndex { section in
            section.stacks.contains { stack in stack.contains { items[$0].box == box } }
        } ?? sections.count
    }

    private func moveOn(isForced: Bool) -> LayoutResult {
        var point = resume ?? ResumePoint(box: container.box, position: .start)
        point.isForced = isForced
        return LayoutResult(fragment: .none, resume: point)
    }

    private func point(before section: FlexSection, children: [ResumePoint], isForced: Bool) -> ResumePoint {
        let first = section.stacks.first?.first.map { items[$0].box } ?? .none
        var point = ResumePoint(box: container.box, position: .child(first))
        point.children = children
        point.isForced = isForced
        return point
    }

    // MARK: Sections

    private mutating func place(
        _ section: FlexSection, at y: Double, entry: [ResumePoint], isFirstOnPage: Bool
    ) -> Outcome {
        let mark = context.fragments.mark
        let known = placed.count
        if entry.isEmpty, !isFirstOnPage, hasForcedBreak(before: section) {
            return .moves(isForced: true)
        }
        var resumes: [ResumePoint] = []
        var bottom = y + (entry.isEmpty ? section.bottom - section.top : 0)
        for stack in section.stacks {
            let outcome = place(stack, of: section, at: y, entry: entry, isFirstOnPage: isFirstOnPage)
            switch outcome {
            case .moves(let isForced):
                placed.removeLast(placed.count - known)
                context.fragments.truncate(to: mark)
                return .moves(isForced: isForced)
            case .continues(let points): resumes += points
            case .complete(let end): bottom = max(bottom, end)
            }
        }
        return close(since: known, resumes: resumes, bottom: bottom)
    }

    /// A row's items go on together: those that are complete still show their background on the next page.
    private mutating func close(since known: Int, resumes: [ResumePoint], bottom: Double) -> Outcome {
        let isBroken = !resumes.isEmpty
        var resumes = resumes
        guard container.geometry.axes.isRow, isBroken || !isFirst else {
            return isBroken ? .continues(resumes) : .complete(bottom: bottom)
        }
        for entry in placed[known...] {
            let item = items[entry.item]
            let end = isBroken ? container.space.fragmentation?.remaining ?? bottom : bottom - item.margin.bottom
            guard item.isStretched, context.fragments[entry.fragment].rect.height < end - entry.origin.y else {
                continue
            }
            context.fragments[entry.fragment].rect.size.height = end - entry.origin.y
            if isBroken, !resumes.contains(where: { $0.box == item.box }) {
                context.fragments[entry.fragment].isLast = false
                resumes.append(ResumePoint(box: item.box, position: .end))
            }
        }
        return isBroken ? .continues(resumes) : .complete(bottom: bottom)
    }

    private func hasForcedBreak(before section: FlexSection) -> Bool {
        guard container.space.fragmentation != nil else { return false }
        return section.stacks.contains { stack in
            stack.first.map { context[style: items[$0].box].box.breakBefore.isForced } ?? false
        }
    }

    // MARK: Stacks

    private mutating func place(
        _ stack: [Int], of section: FlexSection, at top: Double, entry: [ResumePoint], isFirstOnPage: Bool
    ) -> Outcome {
        var begin = 0
        if !entry.isEmpty {
            guard let known = stack.firstIndex(where: { item in entry.contains { $0.box == items[item].box } }) else {
                return .complete(bottom: top)
            }
            begin = known
        }
        let known = placed.count
        var y = top + (entry.isEmpty ? items[stack[begin]].position.y - section.top : 0)
        for place in begin..<stack.count {
            let item = items[stack[place]]
            let isFirstHere = place == begin
            if !isFirstHere, hasForcedBreak(between: items[stack[place - 1]], and: item) {
                return .continues([start(of: item, isForced: true)])
            }
            let outcome = layOut(
                stack[place], at: y, from: entry.first { $0.box == item.box },
                isAtPageStart: isFirstOnPage && isFirstHere)
            guard let outcome else {
                return isFirstHere ? .moves(isForced: false) : stepBack(stack, begin: begin, to: place, known: known)
            }
            if let resume = outcome.resume { return .continues([resume]) }
            y += outcome.height
            if place + 1 < stack.count {
                let next = items[stack[place + 1]]
                y += next.position.y - item.position.y - item.size(container.geometry.axes).height
            } else {
                y += item.margin.bottom
            }
        }
        return .complete(bottom: y)
    }

    /// Breaks before an item, or earlier where `avoid` keeps it with those before it.
    private mutating func stepBack(_ stack: [Int], begin: Int, to place: Int, known: Int) -> Outcome {
        var first = place
        while first > begin, avoidsBreak(between: items[stack[first - 1]], and: items[stack[first]]) { first -= 1 }
        if first == begin { first = place }
        let kept = known + first - begin
        if kept < placed.count {
            placed.removeLast(placed.count - kept)
        }
        return .continues([start(of: items[stack[first]], isForced: false)])
    }

    private func start(of item: FlexItem, isForced: Bool) -> ResumePoint {
        var point = ResumePoint(box: item.box, position: .start)
        point.isForced = isForced
        return point
    }

    private func hasForcedBreak(between first: FlexItem, and second: FlexItem) -> Bool {
        container.space.fragmentation != nil
            && (context[style: first.box].box.breakAfter.isForced
                || context[style: second.box].box.breakBefore.isForced)
    }

    private func avoidsBreak(between first: FlexItem, and second: FlexItem) -> Bool {
        context[style: first.box].box.breakAfter == .avoid || context[style: second.box].box.breakBefore == .avoid
    }

    // MARK: Items

    /// Lays out an item; `nil` where it is to move to the next page.
    private mutating func layOut(
        _ index: Int, at y: Double, from point: ResumePoint?, isAtPageStart: Bool
    ) -> (height: Double, resume: ResumePoint?)? {
        let item = items[index]
        if let point, point.position == .end, point.children.isEmpty, point.consumedHeight == 0 {
            return placeEmpty(index, at: y)
        }
        let resume = point?.position == .start ? nil : point
        let fits = resume == nil && y + item.size(container.geometry.axes).height <= limit + 1e-6
        var inner = container.space(for: item, isBroken: !fits)
        if let fragmentation = container.space.fragmentation {
            inner.fragmentation = Fragmentation(
                remaining: limit - y, pageHeight: fragmentation.pageHeight,
                isAtPageStart: fragmentation.isAtPageStart && isAtPageStart)
        }
        let mark = context.fragments.mark
        let result = context.layout(item.box, in: inner, from: resume)
        let isWhole =
            context[style: item.box].box.breakInside == .avoid && !(inner.fragmentation?.isAtPageStart ?? true)
        let height = result.fragment.isNone ? 0 : context.fragments[result.fragment].rect.height
        let overflows =
            result.resume == nil && height > limit - y + 0.01 && !(inner.fragmentation?.isAtPageStart ?? true)
        if result.fragment.isNone || overflows && resume == nil || isWhole && result.resume != nil && resume == nil {
            context.fragments.truncate(to: mark)
            return nil
        }
        add(result.fragment, of: index, at: y)
        return (context.fragments[result.fragment].rect.height, result.resume)
    }

    private mutating func add(_ fragment: FragmentID, of index: Int, at y: Double) {
        let left = container.edges(isFirst: true, isLast: true).left
        placed.append(Placed(fragment: fragment, item: index, origin: Point(x: left + items[index].position.x, y: y)))
    }

    /// A part of an item without content: its content ended on an earlier page.
    private mutating func placeEmpty(_ index: Int, at y: Double) -> (height: Double, resume: ResumePoint?) {
        let item = items[index]
        let edges = BoxFrameEdges(item.frame, hasTop: false, hasBottom: true)
        var fragment = Fragment(
            box: item.box, kind: .box,
            rect: Rect(x: 0, y: 0, width: item.size(container.geometry.axes).width, height: edges.bottom))
        (fragment.border, fragment.padding, fragment.isFirst) = (edges.border, edges.padding, false)
        add(context.fragments.add(fragment), of: index, at: y)
        return (edges.bottom, nil)
    }

    // MARK: The container's fragment

    private mutating func finish(next: ResumePoint?, bottom: Double) -> LayoutResult {
        let isLast = next == nil
        let edges = container.edges(isFirst: isFirst, isLast: isLast)
        let natural = container.geometry.contentSize
        var height = bottom + edges.bottom
        if !isLast {
            height = max(0, container.space.fragmentation?.remaining ?? height)
        } else if isFirst {
            height = natural.height + container.frame.vertical
        } else {
            height = max(
                height,
                container.geometry.definiteHeight.map { definite in
                    definite + container.frame.vertical - (resume?.consumedHeight ?? 0)
                } ?? 0)
        }
        var fragment = Fragment(
            box: container.box, kind: .box,
            rect: Rect(x: 0, y: 0, width: natural.width + container.frame.horizontal, height: height))
        (fragment.border, fragment.padding) = (edges.border, edges.padding)
        (fragment.isFirst, fragment.isLast) = (isFirst, isLast)
        let baselines = baselines()
        (fragment.firstBaseline, fragment.lastBaseline) = baselines
        let id = context.fragments.add(fragment)
        // Reversed items are painted in the order they are read in, as others are (§4.3 has order-modified document order).
        let axes = container.geometry.axes
        if axes.isMainReversed || axes.isCrossReversed { placed.sort { $0.item < $1.item } }
        for entry in placed { context.fragments.append(entry.fragment, to: id, at: entry.origin) }
        var result = LayoutResult(fragment: id, resume: next)
        result.resume?.consumedHeight = (resume?.consumedHeight ?? 0) + height
        return result
    }

    /// Baselines of the container (§8.5): of the first line's first item that is aligned to the baseline, else of its first item.
    private func baselines() -> (first: Double?, last: Double?) {
        let axes = container.geometry.axes
        guard let line = container.geometry.lines.first(where: { !$0.items.isEmpty }) else { return (nil, nil) }
        let aligned = axes.isRow ? line.items.first { items[$0].alignment == .baseline } : nil
        guard let index = aligned ?? line.items.first, let entry = placed.first(where: { $0.item == index }) else {
            return (nil, nil)
        }
        let fragment = context.fragments[entry.fragment]
        let baseline = entry.origin.y + (fragment.firstBaseline ?? fragment.rect.height)
        return (baseline, baseline)
    }
}
