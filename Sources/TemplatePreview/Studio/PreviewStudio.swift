import AnnualReview
import Foundation
import HMSPlan
import Markup
import PDFOutput
import Production
import StatusReport
import Template
import TemplateTools
import Typesetter

/// Compiles the template once for each change of its files, typesets it with the plans that somebody looks at, and
/// paints the pages that are in view. Keeps the last sound pages of each choice.
actor PreviewStudio {
    private let settings: PreviewSettings
    private let executor = DeepStackExecutor()
    private let shaper: TextShaper
    private let painter = PNGPainter()
    /// Counts the changes of the files.
    private(set) var generation = 1
    /// Names pictures.
    private var lastRevision = 0
    private var editions: [EditionKey: Result<SampleEdition, TemplateErrors>] = [:]
    private var reviews: [PreviewChoice: Review] = [:]
    private var recent: [PreviewChoice: RecentPages] = [:]
    private var problems: [PreviewChoice: Problems] = [:]
    private var order: [PreviewChoice] = []

    /// Choices whose pages are kept.
    private static let kept = 12

    /// A template in a language with a theme.
    private struct EditionKey: Hashable {
        let language: ReportLanguage
        let theme: String
    }

    /// What is wrong with a choice in a generation.
    private struct Problems {
        let generation: Int
        /// Whether there are no new pages because of it.
        var isBroken = false
        var diagnostics: [Diagnostic] = []
        /// What a reader would miss; `nil` where nobody has looked yet.
        var findings: [Diagnostic]?
        var milliseconds = PreviewState.Milliseconds()
    }

    init(_ settings: PreviewSettings) {
        self.settings = settings
        shaper = TextShaper(library: settings.fonts)
        executor.start()
    }

    deinit { executor.end() }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    // MARK: What the browser asks

    /// Forgets what was made of the files: they have changed.
    func invalidate() {
        generation += 1
        editions = [:]
    }

    /// The pages of a choice, typeset if they are not yet.
    ///
    /// - Parameter isExplained: whether places of boxes and reasons for breaks are wanted.
    func state(of choice: PreviewChoice, isExplained: Bool) -> PreviewState {
        refresh(choice, isExplained: isExplained)
        return present(choice)
    }

    /// The same with all that a reader would miss, which takes longer to find.
    func examinedState(of choice: PreviewChoice, isExplained: Bool) -> PreviewState {
        refresh(choice, isExplained: isExplained)
        examine(choice)
        return present(choice)
    }

    /// The picture of a page; `nil` where the page is not on any screen.
    func picture(revision: Int, width: Int) throws -> [UInt8]? {
        for pages in recent.values {
            guard let index = pages.revisions.firstIndex(of: revision) else { continue }
            return try painter.quickPNG(page: index, of: pages.pages.result.document, width: width)
        }
        return nil
    }

    /// The HTML edition of a choice; `nil` where it has never been sound.
    func edition(of choice: PreviewChoice) throws -> [UInt8]? {
        refresh(choice, isExplained: false)
        guard let recent = recent[choice], let review = review(choice) else { return nil }
        return try HTMLEdition(
            references: recent.edition.sheets.references, loader: recent.edition.loader,
            base: recent.edition.template.manifest.document
        ).file(recent.pages.source, figures: AttachedFigures("review", of: review))
    }

    /// The boxes of a page of a choice.
    func boxes(of choice: PreviewChoice, page: Int) -> [PreviewBox] {
        refresh(choice, isExplained: true)
        guard let recent = recent[choice], recent.pages.result.boxes.indices.contains(page) else { return [] }
        let sources = recent.edition.sheets.sources
        return recent.pages.result.boxes[page].map { PreviewBox($0, in: recent.pages.source, sources) }
    }

    // MARK: Making pages

    private func refresh(_ choice: PreviewChoice, isExplained: Bool) {
        touch(choice)
        let isCurrent = problems[choice]?.generation == generation
        let isEnough = !isExplained || recent[choice]?.isExplained == true || problems[choice]?.isBroken == true
        guard !isCurrent || !isEnough else { return }
        var found = Problems(generation: generation)
        do throws(TemplateErrors) {
            let edition = try Self.timed(&found.milliseconds.compile) { () throws(TemplateErrors) -> SampleEdition in
                try self.edition(of: choice)
            }
            guard let review = review(choice) else { throw Self.noReview(choice) }
            typeset(review, edition, choice, isExplained, &found)
        } catch {
            found.isBroken = true
            found.diagnostics = error.diagnostics
        }
        problems[choice] = found
    }

    private func typeset(
        _ review: Review, _ edition: SampleEdition, _ choice: PreviewChoice, _ isExplained: Bool,
        _ found: inout Problems
    ) {
        let earlier = recent[choice]
        let pages = Self.timed(&found.milliseconds.typeset) {
            edition.pages(of: review, shaper: shaper, isExplained: isExplained || earlier?.isExplained == true)
        }
        found.diagnostics = edition.sheets.diagnostics + pages.result.diagnostics
        found.isBroken = pages.result.hasErrors
        guard !found.isBroken || earlier == nil else { return }
        found.isBroken = false
        let revisions = RecentPages.revisions(of: pages.result.document, after: earlier, next: &lastRevision)
        recent[choice] = RecentPages(
            edition: edition, pages: pages, revisions: revisions, generation: generation,
            isExplained: isExplained || earlier?.isExplained == true)
    }

    private func examine(_ choice: PreviewChoice) {
        guard var found = problems[choice], found.findings == nil else { return }
        found.findings = []
        if !found.isBroken, let recent = recent[choice] {
            found.findings = Self.timed(&found.milliseconds.examine) { recent.edition.findings(in: recent.pages) }
        }
        problems[choice] = found
    }

    private func edition(of choice: PreviewChoice) throws(TemplateErrors) -> SampleEdition {
        let key = EditionKey(language: choice.language, theme: choice.theme)
        if let known = editions[key] { return try known.get() }
        let made: Result<SampleEdition, TemplateErrors>
        do throws(TemplateErrors) {
            let loader = settings.loader(theme: choice.theme)
            made = .success(try SampleEdition(loader, language: choice.language, ruleSet: settings.ruleSet))
        } catch {
            made = .failure(error)
        }
        editions[key] = made
        return try made.get()
    }

    private func review(_ choice: PreviewChoice) -> Review? {
        let key = PreviewChoice(plan: choice.plan, language: choice.language)
        if let known = reviews[key] { return known }
        let sample = settings.samples.first { $0.name == choice.plan }
        let review = sample?.review(in: choice.language, ruleSet: settings.ruleSet)
        reviews[key] = review
        return review
    }

    private static func noReview(_ choice: PreviewChoice) -> TemplateErrors {
        TemplateErrors(diagnostics: [
            Diagnostic("preview-plan", .error, "the plan '\(choice.plan)' cannot be reviewed")
        ])
    }

    // MARK: What is shown

    private func present(_ choice: PreviewChoice) -> PreviewState {
        let found = problems[choice]
        let recent = recent[choice]
        var state = PreviewState(generation: generation, milliseconds: found?.milliseconds ?? .init())
        state.template = recent?.edition.template.manifest.description ?? ""
        state.pages = recent?.states ?? []
        state.edition = recent?.generation ?? 0
        state.isStale = found?.isBroken == true && recent != nil
        if let found, found.isBroken || found.findings != nil {
            var all = Diagnostics()
            all.report(found.diagnostics + (found.findings ?? []))
            let loader = settings.loader(theme: choice.theme)
            state.diagnostics = all.all.map { PreviewDiagnostic($0, loader: loader) }
        }
        return state
    }

    /// Notes that a choice was looked at; forgets those that nobody has looked at for long.
    private func touch(_ choice: PreviewChoice) {
        order.removeAll { $0 == choice }
        order.append(choice)
        guard order.count > Self.kept else { return }
        let oldest = order.removeFirst()
        recent[oldest] = nil
        problems[oldest] = nil
    }

    private static func timed<Value, Failure: Error>(
        _ milliseconds: inout Double, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = ContinuousClock.now
        defer {
            let (seconds, attoseconds) = (ContinuousClock.now - start).components
            milliseconds += Double(seconds) * 1e3 + Double(attoseconds) / 1e15
        }
        return try work()
    }
}
