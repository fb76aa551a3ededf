import Markup
import StatusReport
import TemplateTools
import Typesetter

/// The pages of a choice that are on the screen, and what is known about them.
struct RecentPages {
    /// The template they were made with, and the pages.
    let edition: SampleEdition
    let pages: SamplePages
    /// Names each page's picture.
    let revisions: [Int]
    /// Generation that they were made in.
    let generation: Int
    /// Whether places of boxes and reasons for breaks are known.
    let isExplained: Bool

    /// A name for each page: pages that look as before keep theirs.
    static func revisions(
        of document: TypesetDocument, after earlier: RecentPages?, next: inout Int
    ) -> [Int] {
        document.pages.indices.map { index in
            if let earlier, document.page(index, looksLike: index, of: earlier.pages.result.document) {
                return earlier.revisions[index]
            }
            next += 1
            return next
        }
    }

    /// The pages for the browser.
    var states: [PreviewPage] {
        zip(pages.result.document.pages.indices, pages.result.document.pages).map { index, page in
            let ending = pages.result.pageBreaks.last { $0.page == index }
            return PreviewPage(
                revision: revisions[index], width: page.size.width, height: page.size.height, label: page.label,
                ending: ending.map(PageEnding.init))
        }
    }
}
