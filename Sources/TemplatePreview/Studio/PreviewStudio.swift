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
    private let writer = PDFWriter()
    /// Counts the changes of the files.
    private(set) var generation = 1
    /// Names pictures.
    private var lastRevision = 0
    private var editions: [EditionKey: Result<SampleEdition, TemplateErrors>] = [:]
    /// The themes as they were read last; `nil` where they are to be read again.
    private var catalog: Result<ThemeCatalog, TemplateErrors>?
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
        catalog = nil
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
        guard let recent = recent[choice], let figures = recent.edition.template.figures(of: choice.plan) else {
            return nil
        }
        return try HTMLEdition(
            references: recent.edition.sheets.references, loader: recent.edition.loader,
            base: recent.edition.template.manifest.document
        ).file(recent.pages.source, figures: AttachedFigures(figures.name, of: figures.value))
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
            try typeset(edition, choice, isExplained, &found)
        } catch {
            found.isBroken = true
            found.diagnostics = error.diagnostics
        }
        problems[choice] = found
    }

    private func typeset(
        _ edition: SampleEdition, _ choice: PreviewChoice, _ isExplained: Bool, _ found: inout Problems
    ) throws(TemplateErrors) {
        let earlier = recent[choice]
        let pages = Self.timed(&found.milliseconds.typeset) {
            edition.pages(of: choice.plan, shaper: shaper, isExplained: isExplained || earlier?.isExplained == true)
        }
        guard let pages else { throw Self.noDocument(choice) }
        found.diagnostics = edition.sheets.diagnostics
        found.diagnostics += pages.result.hasErrors ? edition.placed(pages.result.diagnostics, in: pages) : []
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
            found.findings = Self.timed(&found.milliseconds.examine) {
                recent.edition.findings(in: recent.pages, fonts: settings.fonts, writer: writer)
                    + recent.edition.fileFindings
            }
        }
        problems[choice] = found
    }

    private func edition(of choice: PreviewChoice) throws(TemplateErrors) -> SampleEdition {
        let key = EditionKey(language: choice.language, theme: choice.theme)
        if let known = editions[key] { return try known.get() }
        let made: Result<SampleEdition, TemplateErrors>
        do throws(TemplateErrors) {
            let theme = try theme(of: choice)
            made = .success(try SampleEdition(settings.loader, settings.kind, choice.language, theme: theme))
        } catch {
            made = .failure(error)
        }
        editions[key] = made
        return try made.get()
    }

    /// The theme of a choice; `nil` for the template's own looks.
    private func theme(of choice: PreviewChoice) throws(TemplateErrors) -> ReportTheme? {
        guard !choice.theme.isEmpty else { return nil }
        let themes = try themes()
        guard let theme = themes.theme(named: choice.theme) else {
            throw TemplateErrors(diagnostics: [
                Diagnostic(
                    "theme-missing", .error, "there is no theme '\(choice.theme)'",
                    hints: ["there are \(themes.themes.map(\.name).joined(separator: ", "))"])
            ])
        }
        return theme
    }

    /// The themes, read once for each change.
    private func themes() throws(TemplateErrors) -> ThemeCatalog {
        if let catalog { return try catalog.get() }
        do throws(TemplateErrors) {
            let read = try settings.catalog()
            catalog = .success(read)
            return read
        } catch {
            catalog = .failure(error)
            throw error
        }
    }

    private static func noDocument(_ choice: PreviewChoice) -> TemplateErrors {
        TemplateErrors(diagnostics: [
            Diagnostic("preview-plan", .error, "there is no report to make of '\(choice.plan)'")
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
            state.diagnostics = all.all.map { PreviewDiagnostic($0, bytes: bytes) }
        }
        return state
    }

    /// The bytes of a file that a diagnostic names: one of the template, or of a theme.
    private func bytes(of file: String) -> [UInt8]? {
        if let theme = try? catalog?.get().themes.first(where: { $0.source.name == file }) { return theme.source.bytes }
        return try? settings.loader.load("/" + file, relativeTo: "").bytes
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
