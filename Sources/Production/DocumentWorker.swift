import Markup
import PDFOutput
import Typesetter

/// Makes the files of documents on one thread: holds the shaper and the PDF writer with what they keep from one to the
/// next.
final class DocumentWorker {
    private let press: DocumentPress
    private let shaper: TextShaper
    private let memory = StyleMemory()
    private let writer = PDFWriter()

    /// A worker; those for several themes on one thread share a shaper.
    init(press: DocumentPress, shaper: TextShaper? = nil) {
        self.press = press
        self.shaper = shaper ?? TextShaper(library: press.fonts)
    }

    /// The files of a document.
    ///
    /// - Parameters:
    ///   - subject: what timings are recorded under.
    ///   - date: the moment that the PDF states as its own.
    /// - Throws: all errors of the template's result; warnings go with the report.
    func makeReport(
        _ document: Document, of subject: String, figures: AttachedFigures, date: PDFDate?, timings: Timings? = nil
    ) throws(ReportError) -> FinishedReport {
        let typeset = typeset(document, subject, timings)
        guard !typeset.hasErrors else { throw ReportError(typeset.diagnostics) }
        let pdfFile = try Timings.measure(timings, "pdf", of: subject) { () throws(ReportError) in
            try pdf(typeset.document, figures, date)
        }
        let htmlFile = try Timings.measure(timings, "html", of: subject) { () throws(ReportError) in
            try html(document, figures)
        }
        return FinishedReport(
            pdf: pdfFile, html: htmlFile, json: figures.json, pageCount: typeset.document.pages.count,
            fonts: typeset.document.usedFontNames, title: typeset.document.metadata.title,
            language: typeset.document.metadata.language, template: press.source, theme: press.theme,
            engine: ["hmsreview \(EngineVersion.current)"] + TextEngine.libraries, diagnostics: typeset.diagnostics)
    }

    private func typeset(_ document: Document, _ subject: String, _ timings: Timings?) -> TypesettingResult {
        var job = TypesettingJob(styles: press.styles, shaper: shaper, resources: press.loader)
        job.memory = memory
        job.styleOptions.sources = press.sources
        job.styleOptions.base = press.base
        guard let timings else { return job.run(document) }
        var present: (stage: TypesettingStage, start: ContinuousClock.Instant)?
        job.onStage = { stage in
            if let present { timings.add(present.stage.rawValue, of: subject, from: present.start) }
            present = (stage, .now)
        }
        let result = job.run(document)
        if let present { timings.add(present.stage.rawValue, of: subject, from: present.start) }
        return result
    }

    private func pdf(
        _ document: TypesetDocument, _ figures: AttachedFigures, _ date: PDFDate?
    ) throws(ReportError) -> [UInt8] {
        var options = PDFDocumentOptions(.archival, date: date)
        options.attachments = [
            PDFAttachment(name: "\(figures.name).json", description: "Tallene i rapporten", bytes: figures.json)
        ]
        do throws(PDFError) {
            return try writer.write(document, options: options)
        } catch {
            throw ReportError(error.diagnostics)
        }
    }

    private func html(_ document: Document, _ figures: AttachedFigures) throws(ReportError) -> [UInt8] {
        let edition = HTMLEdition(styles: press.edition, loader: press.loader, base: press.base)
        do throws(Diagnostic) {
            return try edition.file(document, figures: figures)
        } catch {
            throw ReportError([error])
        }
    }
}

extension TypesetDocument {
    /// PostScript names of the faces that the pages use, in order.
    var usedFontNames: [String] {
        var used = Set<FaceID>()
        for page in pages {
            for case .glyphs(let run) in page.items { used.insert(run.face) }
        }
        return used.map { faces[Int($0.index)].name }.sorted()
    }
}
