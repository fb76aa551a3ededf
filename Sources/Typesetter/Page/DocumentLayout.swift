import Markup

/// The pages of a document, laid out until the page numbers that its texts show are right (DESIGN decision 4).
///
/// Where a number changes, the pages that show it are laid out again from where they began; as long as they end where
/// they did, all others stand.
struct DocumentLayout {
    private let context: LayoutContext
    private let texts: [ReferenceText]
    private let strings: [BoxID: [(name: String, value: String)]]
    private let resets: [BoxID: Int]
    private var paginator: Paginator
    /// The pages, numbered, with positioned boxes.
    private(set) var pages: [LaidOutPage] = []
    /// Numbers as they are, and as the texts show them.
    private var references = PageReferences()
    private var shown: [String]
    private let wantedIDs: [Int32: String]

    init(context: LayoutContext, builder: BoxTreeBuilder, limits: TypesettingLimits) {
        self.context = context
        texts = builder.referenceTexts
        strings = builder.strings
        resets = builder.pageResets
        paginator = Paginator(context: context, limits: limits)
        shown = texts.map { $0.text(builder.references) }
        wantedIDs = Self.wantedIDs(texts, in: context.styled.document)
    }

    /// Whether texts show numbers that are not so.
    var showsOldNumbers: Bool { texts.map { $0.text(references) } != shown }

    /// Lays out all pages.
    mutating func run() {
        paginator.run()
        pages = paginator.pages
        placePositioned(Array(pages.indices))
        number()
    }

    /// Writes the numbers that are known now, and lays out again what shows them.
    mutating func runAgain() {
        let changed = refill()
        guard !changed.isEmpty else { return }
        context.measurements.removeAll()
        context.tables.forgetWidths()
        let isSimple = context.pageBreaks == nil && !hasFixed && !hasContinued
        guard isSimple else {
            if context.pageBreaks != nil { context.pageBreaks = [] }
            paginator = Paginator(context: context, limits: paginator.limits)
            return run()
        }
        // A positioned box takes no room in the flow: where only such a box changed, the page's flow stands.
        let positioned = pages.indices.filter { index in
            pages[index].positioned.contains { holds(changed, $0.fragment) }
        }
        paginator.runAgain(pages.indices.filter { !pages[$0].root.isNone && holds(changed, pages[$0].root) })
        let old = pages
        pages = paginator.pages
        // Pages that stand keep their positioned boxes.
        let isNew = pages.indices.filter {
            $0 >= old.count || pages[$0].root != old[$0].root || positioned.contains($0)
        }
        for index in pages.indices where !isNew.contains(index) { pages[index].positioned = old[index].positioned }
        placePositioned(isNew)
        number()
    }

    // MARK: Texts

    /// Writes the texts with the numbers known now; gives the boxes that have to be laid out for it.
    private mutating func refill() -> Set<BoxID> {
        let values = texts.map { $0.text(references) }
        let indices = texts.indices.filter { values[$0] != shown[$0] }
        let runs = ReferenceRuns(of: indices.map { texts[$0].box }, in: context)
        var changed: Set<BoxID> = []
        for index in indices {
            let box = texts[index].box
            let range = context.boxes.store(values[index].utf8)
            (context.boxes[box].textStart, context.boxes[box].textLength) = range
            context.inlineContent.forget(text: box, in: context)
            if !runs.exchange(shown[index], for: values[index], in: box) { changed.insert(box) }
            shown[index] = values[index]
        }
        return changed
    }

    /// Whether a fragment shows one of some text boxes.
    private func holds(_ boxes: Set<BoxID>, _ id: FragmentID) -> Bool {
        if context.fragments[id].kind == .text { return boxes.contains(context.fragments[id].box) }
        var child = context.fragments[id].firstChild
        while !child.isNone {
            if holds(boxes, child) { return true }
            child = context.fragments[child].nextSibling
        }
        return false
    }

    // MARK: What stands on pages

    /// Whether positioned boxes go over several pages.
    private var hasContinued = false
    private var hasPositioned: Bool { context.pool.traits.contains { $0.contains(.isPositioned) } }
    private var hasFixed: Bool { context.pool.traits.contains { $0.contains(.isFixed) } }

    private mutating func placePositioned(_ indices: [Int]) {
        guard hasPositioned else { return }
        var fixed: [BoxID] = []
        let known = pages.count
        var continued: [PositionedBoxes.Continuation] = []
        for index in indices {
            var boxes = PositionedBoxes(context: context, area: pages[index].geometry.content)
            if !pages[index].selector.isBlank { pages[index].positioned = boxes.place(continuing: continued) }
            let root = pages[index].root
            if !root.isNone {
                pages[index].positioned += boxes.place(below: root, at: context.fragments[root].rect.origin)
            }
            fixed += boxes.fixed.filter { !fixed.contains($0) }
            if !pages[index].selector.isBlank { continued = boxes.continued }
            hasContinued = hasContinued || !continued.isEmpty
        }
        fixed += placeRest(continued).filter { !fixed.contains($0) }
        guard !fixed.isEmpty else { return }
        let all = Set(indices).union(indices.count == known ? pages.indices : known..<known)
        for index in all.sorted() {
            var boxes = PositionedBoxes(context: context, area: pages[index].geometry.content)
            pages[index].positioned += boxes.place(fixed: fixed)
        }
    }

    /// Pages after the flow's last one, for positioned boxes that go on there.
    private mutating func placeRest(_ first: [PositionedBoxes.Continuation]) -> [BoxID] {
        var continued = first
        var fixed: [BoxID] = []
        while !continued.isEmpty, paginator.addEmptyPage() {
            guard var page = paginator.pages.last else { break }
            var boxes = PositionedBoxes(context: context, area: page.geometry.content)
            page.positioned = boxes.place(continuing: continued)
            pages.append(page)
            fixed += boxes.fixed
            continued = boxes.continued
        }
        return fixed
    }

    private mutating func number() {
        for index in pages.indices { pages[index].assignments = [] }
        var numbering = PageNumbering(context: context, strings: strings, resets: resets)
        numbering.number(&pages, ids: wantedIDs)
        references.pages = numbering.numbers
        references.total = pages.count
    }

    /// Ids that texts ask for, by the first node that has them.
    private static func wantedIDs(_ texts: [ReferenceText], in document: Document) -> [Int32: String] {
        var wanted: Set<String> = []
        for case .page(let id, _) in texts.flatMap(\.parts) { wanted.insert(id) }
        var ids: [Int32: String] = [:]
        for index in 0..<document.nodeCount where !wanted.isEmpty {
            guard let id = document.attribute(.id, of: NodeID(index)), wanted.remove(id) != nil else { continue }
            ids[Int32(index)] = id
        }
        return ids
    }
}
