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
        job.onStage?(.boxes)
        let builder = build(PageReferences())
        let context = context(of: builder)
        job.onStage?(.layout)
        var layout = DocumentLayout(context: context, builder: builder, limits: job.limits)
        layout.run()
        var pass = 1
        while layout.showsOldNumbers {
            guard pass < job.limits.passes else {
                report(unstable)
                break
            }
            layout.runAgain()
            pass += 1
        }
        job.onStage?(.paint)
        return finish(context, builder, layout.pages)
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
        let tree = job.memory.layout.takeBoxTree()
        let builder = BoxTreeBuilder(styled, references: references, tree: tree) { reference, blur in
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
        let context = LayoutContext(
            styled: styled, boxes: builder.takeTree(), shaper: job.shaper, pool: builder.takePool(),
            memory: job.memory.layout)
        context.images = images
        context.sources = job.styleOptions.sources
        if job.explainsBreaks { context.pageBreaks = [] }
        return context
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
        for diagnostic in PageOverflow(context: context).diagnostics(pages) { report(diagnostic) }
        for index in pages.indices { pages[index].marginBoxes = margins.fragments(of: pages[index], index: index) }
        let dump = job.dump.map { LayoutDumper(context: context, pages: pages).text(of: $0) }
        let boxes = job.placesBoxes ? pages.map(BoxPlaces(context: context).boxes) : []
        context.endLayout()
        job.memory.adopt(context.pool)
        var painting = DocumentPainting(context: context, pages: pages)
        painting.notesNodes = job.placesBoxes
        var document = painting.document()
        job.memory.layout.keepRoom(of: context)
        document.images = images.assets
        document.faces = job.shaper.library.faces
        for failure in failures { report(failure) }
        let missing = MissingCharacters.diagnostic(job.shaper.takeMissingCharacters())
        var result = TypesettingResult(
            document: document, diagnostics: reported + context.diagnostics.all + missing,
            pageBreaks: context.pageBreaks ?? [], dump: dump)
        result.boxes = boxes
        result.contentNodes = painting.contentNodes
        return result
    }
}
