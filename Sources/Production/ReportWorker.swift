public import AnnualReview
import HMSPlan
import Markup
import PDFOutput
import StatusReport
import Typesetter

/// Makes reports on one thread: holds the shaper and the PDF writer with what they keep from report to report.
public final class ReportWorker {
    private let press: ReportPress
    private let shaper: TextShaper
    private let memory = StyleMemory()
    private let writer = PDFWriter()

    init(press: ReportPress) {
        self.press = press
        shaper = TextShaper(library: press.fonts)
    }

    /// The documents of a review.
    ///
    /// - Parameter timings: where stages are recorded.
    /// - Throws: all errors of the template's result; warnings go with the report.
    public func makeReport(of review: Review, timings: Timings? = nil) throws(ReportError) -> FinishedReport {
        let plan = review.key.plan.text
        let json = try ReviewJSON.bytes(of: review)
        let document = Timings.measure(timings, "expand", of: plan) { press.template.document(of: review) }
        let typeset = typeset(document, plan, timings)
        guard !typeset.hasErrors else { throw ReportError(typeset.diagnostics) }
        let pdfFile = try Timings.measure(timings, "pdf", of: plan) { () throws(ReportError) in
            try pdf(typeset.document, of: review, json: json)
        }
        let htmlFile = try Timings.measure(timings, "html", of: plan) { () throws(ReportError) in
            try html(document, json)
        }
        return FinishedReport(
            pdf: pdfFile, html: htmlFile, json: json, pageCount: typeset.document.pages.count,
            fonts: typeset.document.usedFontNames, title: typeset.document.metadata.title,
            language: typeset.document.metadata.language, template: press.source,
            engine: ["hmsreview \(EngineVersion.current)"] + TextEngine.libraries, diagnostics: typeset.diagnostics)
    }

    private func typeset(_ document: Document, _ plan: String, _ timings: Timings?) -> TypesettingResult {
        var job = TypesettingJob(styles: press.styles, shaper: shaper, resources: press.loader)
        job.memory = memory
        job.styleOptions.sources = press.sources
        job.styleOptions.base = press.template.manifest.document
        guard let timings else { return job.run(document) }
        var present: (stage: TypesettingStage, start: ContinuousClock.Instant)?
        job.onStage = { stage in
            if let present { timings.add(present.stage.rawValue, of: plan, from: present.start) }
            present = (stage, .now)
        }
        let result = job.run(document)
        if let present { timings.add(present.stage.rawValue, of: plan, from: present.start) }
        return result
    }

    private func pdf(_ document: TypesetDocument, of review: Review, json: [UInt8]) throws(ReportError) -> [UInt8] {
        var options = PDFDocumentOptions(.archival, date: PDFDate(review.runTime.description))
        options.attachments = [
            PDFAttachment(name: "review.json", description: "Tallene i rapporten", bytes: json)
        ]
        do throws(PDFError) {
            return try writer.write(document, options: options)
        } catch {
            throw ReportError(error.diagnostics)
        }
    }

    private func html(_ document: Document, _ json: [UInt8]) throws(ReportError) -> [UInt8] {
        let edition = HTMLEdition(
            styles: press.edition, loader: press.loader, base: press.template.manifest.document)
        do throws(Diagnostic) {
            return try edition.file(document, json: json)
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
