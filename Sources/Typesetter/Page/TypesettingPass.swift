import Markup

/// The passes over a styled document until references to pages are stable (DESIGN decision 4).
struct TypesettingPass {
    let job: TypesettingJob
    let styled: StyledDocument
    private let images: ImageStore
    private var reported: [Diagnostic] = []

    init(job: TypesettingJob, styled: StyledDocument) {
        self.job = job
        self.styled = styled
        images = ImageStore(loader: job.resources)
    }

    /// Lays out and paints the document.
    mutating func run() -> TypesettingResult {
        var references = PageReferences()
        var pass = 1
        while true {
            let builder = build(references)
            let context = context(of: builder)
            let pages = paginate(context, builder)
            let next = nextReferences(pages.numbering, pages.pages.count)
            let isStable = builder.references.shown.isEmpty || build(next).references.shown == builder.references.shown
            if isStable || pass >= job.limits.passes {
                if !isStable { report(unstable) }
                return finish(context, builder, pages.pages)
            }
            references = next
            pass += 1
        }
    }

    private var unstable: Diagnostic {
        Diagnostic(
            "unstable-references", .warning,
            "page numbers in the text change the pages they name; after \(job.limits.passes) passes some may be wrong")
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if !reported.contains(diagnostic) { reported.append(diagnostic) }
    }

    // MARK: One pass

    private mutating func build(_ references: PageReferences) -> BoxTreeBuilder {
        var failures: [Diagnostic] = []
        let images = images
        var builder = BoxTreeBuilder(styled, references: references) { reference, blur in
            do throws(Diagnostic) {
                return try images.image(reference, blur: blur)
            } catch {
                failures.append(error)
                return nil
            }
        }
        builder.imageBase = job.styleOptions.base
        builder.build()
        for failure in failures { report(failure) }
        return builder
    }

    private func context(of builder: BoxTreeBuilder) -> LayoutContext {
        let context = LayoutContext(styled: styled, boxes: builder.tree, shaper: job.shaper)
        context.styles = builder.styles
        context.images = images
        if job.explainsBreaks { context.breakReasons = [] }
        return context
    }

    private func paginate(
        _ context: LayoutContext, _ builder: BoxTreeBuilder
    ) -> (pages: [LaidOutPage], numbering: [String: Int]) {
        var paginator = Paginator(context: context, limits: job.limits)
        paginator.run()
        var pages = paginator.pages
        placePositioned(&pages, context)
        var numbering = PageNumbering(context: context, strings: builder.strings, resets: builder.pageResets)
        numbering.number(&pages, ids: builder.references.shown.isEmpty ? [:] : ids(in: styled.document))
        return (pages, numbering.numbers)
    }

    private func placePositioned(_ pages: inout [LaidOutPage], _ context: LayoutContext) {
        guard context.styles.contains(where: { $0.box.position != .static }) else { return }
        var fixed: [BoxID] = []
        for index in pages.indices where !pages[index].root.isNone {
            var boxes = PositionedBoxes(context: context, area: pages[index].geometry.content)
            let root = pages[index].root
            pages[index].positioned = boxes.place(below: root, at: context.fragments[root].rect.origin)
            fixed += boxes.fixed.filter { !fixed.contains($0) }
        }
        guard !fixed.isEmpty else { return }
        for index in pages.indices {
            var boxes = PositionedBoxes(context: context, area: pages[index].geometry.content)
            pages[index].positioned += boxes.place(fixed: fixed)
        }
    }

    /// Names of elements by node.
    private func ids(in document: Document) -> [Int32: String] {
        var ids: [Int32: String] = [:]
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .element, let id = document.attribute("id", of: node) else { continue }
            ids[node.index] = id
        }
        return ids
    }

    private func nextReferences(_ numbers: [String: Int], _ total: Int) -> PageReferences {
        var references = PageReferences()
        references.pages = numbers
        references.total = total
        return references
    }

    // MARK: The finished document

    private mutating func finish(
        _ context: LayoutContext, _ builder: BoxTreeBuilder, _ laidOut: [LaidOutPage]
    ) -> TypesettingResult {
        var pages = laidOut
        let images = images
        var failures: [Diagnostic] = []
        var margins = MarginBoxLayout(context: context, running: RunningContent(pages)) { reference in
            do throws(Diagnostic) {
                return try images.image(reference)
            } catch {
                failures.append(error)
                return nil
            }
        }
        for index in pages.indices { pages[index].marginBoxes = margins.fragments(of: pages[index], index: index) }
        var document = DocumentPainting(context: context, pages: pages).document()
        document.images = images.assets
        document.faces = job.shaper.library.faces
        for failure in failures { report(failure) }
        let missing = MissingCharacters.diagnostic(job.shaper.takeMissingCharacters())
        let reasons = context.breakReasons ?? []
        var dump: String?
        if let wanted = job.dump { dump = LayoutDumper(context: context, pages: pages).text(of: wanted) }
        return TypesettingResult(
            document: document, diagnostics: reported + context.diagnostics.all + missing, breakReasons: reasons,
            dump: dump)
    }
}
