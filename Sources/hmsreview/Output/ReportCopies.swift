import AnnualReview
import Archive
import Foundation
import HMSPlan
import Production

/// Copies of archived reports in a folder, with names that people can read.
struct ReportCopies {
    let folder: String
    let archive: any DocumentArchive

    /// The documents of a review, and what their copies are called without the ending.
    struct Copy: Sendable {
        let name: String
        let documents: [ArchivedDocument]
    }

    /// Writes copies.
    func write(_ copies: [Copy]) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for copy in copies {
            for document in copy.documents {
                let ending = document.manifest.mediaType == "application/pdf" ? "pdf" : "html"
                try OutputFile(path: "\(folder)/\(copy.name).\(ending)").write(archive.bytes(of: document.manifest))
            }
        }
    }

    /// The company's name, its number, period and version. Companies may have the same name; their numbers differ, and
    /// so do the plans' identifiers where there is no number.
    static func fileName(of review: Review) -> String {
        let number = review.company.organisationNumber?.digits ?? fileName(review.key.plan.text)
        return "\(fileName(review.company.name))-\(number)-\(review.key.period)-v\(review.key.version)"
    }

    /// Letters and digits of any script; the rest becomes hyphens. At most 80 characters.
    static func fileName(_ company: String) -> String {
        let parts = company.lowercased().split { !$0.isLetter && !$0.isNumber }
        return String(parts.joined(separator: "-").prefix(80))
    }
}
