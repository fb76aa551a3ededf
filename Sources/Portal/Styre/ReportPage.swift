import AnnualReview
import HMSPlan
import PlanStore

/// A report to be read: the HTML edition in a frame, the PDF, the mark that the board has read it.
struct ReportPage: PageRecord {
    var review: FiledReview
    /// Address of the report.
    var address: String
    /// Where one comes from.
    var archive: String
    var archiveName: String
    var canMarkRead: Bool
    /// Size of the PDF in words.
    var size: String?

    /// The page's heading.
    var title: String { "HMS-gjennomgang \(review.key.period)" }

    private var hasEdition: Bool { review.documents.contains { $0.mediaType == "text/html" } }

    static let fields: [PageField<Self>] = [
        .text("title") { $0.title }, .text("year") { String($0.review.key.period) },
        .text("archived") { $0.review.time.day.numeric }, .text("asOf") { $0.review.asOf.numeric },
        .text("version") { String($0.review.key.version) }, .text("pdf") { $0.address + ".pdf" },
        .optional("size") { $0.size },
        .text("edition") { $0.address + "/utgave" }, .flag("hasEdition") { $0.hasEdition },
        .text("markAddress") { $0.address + "/lest" },
        .flag("canMarkRead") { $0.canMarkRead && $0.review.readAt == nil },
        .optional("readAt") { $0.review.readAt?.day.numeric }, .text("archive") { $0.archive },
        .text("archiveName") { $0.archiveName },
    ]
}
