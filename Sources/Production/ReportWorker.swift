public import AnnualReview
import HMSPlan
import PDFOutput
import StatusReport
import Typesetter

/// Makes status reports on one thread.
public final class ReportWorker {
    private let press: ReportPress
    private let shaper: TextShaper
    /// The workers of the themes that were needed so far, by the themes' names.
    private var workers: [String: DocumentWorker] = [:]

    init(press: ReportPress) {
        self.press = press
        shaper = TextShaper(library: press.documents.plain.fonts)
    }

    /// The documents of a review.
    ///
    /// - Parameter timings: where stages are recorded.
    /// - Throws: all errors of the template's result; warnings go with the report.
    public func makeReport(of review: Review, timings: Timings? = nil) throws(ReportError) -> FinishedReport {
        let plan = review.key.plan.text
        let figures = try AttachedFigures("review", of: review)
        let theme = press.documents.theme(ofAssociation: review.association.id.text)
        let document = Timings.measure(timings, "expand", of: plan) {
            press.template(in: review.language).document(of: review, theme: theme)
        }
        return try worker(theme).makeReport(
            document, of: plan, figures: figures, date: PDFDate(review.runTime.description), timings: timings)
    }

    private func worker(_ theme: ReportTheme?) -> DocumentWorker {
        let name = theme?.name ?? ""
        if let known = workers[name] { return known }
        let worker = DocumentWorker(press: press.documents.press(theme), shaper: shaper)
        workers[name] = worker
        return worker
    }
}
