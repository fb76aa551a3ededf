public import AnnualReview
import HMSPlan
import PDFOutput
import StatusReport

/// Makes status reports on one thread.
public final class ReportWorker {
    private let press: ReportPress
    private let worker: DocumentWorker

    init(press: ReportPress) {
        self.press = press
        worker = DocumentWorker(press: press.documents)
    }

    /// The documents of a review.
    ///
    /// - Parameter timings: where stages are recorded.
    /// - Throws: all errors of the template's result; warnings go with the report.
    public func makeReport(of review: Review, timings: Timings? = nil) throws(ReportError) -> FinishedReport {
        let plan = review.key.plan.text
        let figures = try AttachedFigures("review", of: review)
        let document = Timings.measure(timings, "expand", of: plan) {
            press.template(in: review.language).document(of: review)
        }
        return try worker.makeReport(
            document, of: plan, figures: figures, date: PDFDate(review.runTime.description), timings: timings)
    }
}
