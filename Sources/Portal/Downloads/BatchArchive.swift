import AnnualReview
import Archive
import Foundation
import HMSPlan
import HTTPTypes
import Hummingbird
import NIOCore
import PlanStore

/// The reports of a run as one ZIP archive, sent while it is made: one document is in memory at a time.
struct BatchArchive: Sendable {
    let services: PortalServices
    let batch: Batch
    let rows: [BatchRow]

    /// The answer.
    var response: Response {
        let archive = self
        let body = ResponseBody { writer in
            var zip = archive.emptyArchive
            var names: Set<String> = []
            for row in archive.rows {
                guard let bytes = try await archive.report(row) else { continue }
                let file = zip.file(Self.name(row, taken: &names), bytes)
                try await writer.write(ByteBuffer(bytes: file))
            }
            try await writer.write(ByteBuffer(bytes: zip.end()))
            try await writer.finish(nil)
        }
        let name = "hms-gjennomgang-\((batch.startedAt ?? batch.createdAt).day).zip"
        let headers: HTTPFields = [
            .contentType: "application/zip", .cacheControl: "no-store",
            .contentDisposition: "attachment; filename=\"\(name)\"",
        ]
        return Response(status: .ok, headers: headers, body: body)
    }

    private var emptyArchive: ZipWriter {
        let time = batch.finishedAt ?? batch.createdAt
        let (year, month, day) = time.day.components
        let seconds = (time.secondsSinceEpoch + time.osloOffset) % 86_400
        return ZipWriter(
            year: year, month: month, day: day, hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60)
    }

    private func report(_ row: BatchRow) async throws -> [UInt8]? {
        guard let score = row.score, let version = row.version else { return nil }
        let archive = services.archive
        let association = batch.association
        return try await services.blocking { store in
            let reviews = try store.filedReviews(of: row.plan, association: association)
            let review = reviews.first { $0.key.period == score.period && $0.key.version == version }
            guard let id = review?.documents.first(where: { $0.mediaType == "application/pdf" })?.id,
                let hash = ContentHash(hexadecimal: id)
            else { return nil }
            return try archive.bytes(of: try archive.manifest(hash))
        }
    }

    /// A file's name: the company's, with a number where two companies have the same as file systems see it.
    static func name(_ row: BatchRow, taken: inout Set<String>) -> String {
        let base = "\(company(row)) \(row.score?.period ?? 0)"
        var name = base + ".pdf"
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = "\(base) (\(number)).pdf"
            number += 1
        }
        return name
    }

    /// The company's name as part of a file's name: no sign that means something to a file system, at most 120 bytes.
    private static func company(_ row: BatchRow) -> String {
        let signs = row.company.precomposedStringWithCanonicalMapping.unicodeScalars.filter { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " -.".unicodeScalars.contains(scalar)
        }
        var name = ""
        for scalar in signs where name.utf8.count < 120 { name.unicodeScalars.append(scalar) }
        let trimmed = String(name.drop { $0 == "." || $0.isWhitespace }).trimmed
        return trimmed.isEmpty ? "HMS-plan" : trimmed
    }
}
