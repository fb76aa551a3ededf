import Archive
import ArgumentParser
import Foundation
import PlanStore

/// Where the database and the archive lie.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database file.",
            discussion: "Default: HMSREVIEW_DATABASE, else hmsreview.sqlite in the working folder.",
            valueName: "FILE"))
    var database: String?

    @Option(
        help: ArgumentHelp(
            "The archive folder.", discussion: "Default: HMSREVIEW_ARCHIVE, else archive in the working folder.",
            valueName: "DIR"))
    var archive: String?

    /// Path of the database file.
    var databasePath: String { database ?? environment("HMSREVIEW_DATABASE") ?? "hmsreview.sqlite" }

    /// Path of the archive folder.
    var archivePath: String { archive ?? environment("HMSREVIEW_ARCHIVE") ?? "archive" }

    /// Opens the database.
    ///
    /// - Parameter creating: whether a missing file is made; commands that only read refuse instead.
    func openStore(creating: Bool = false) throws -> SQLitePlanStore {
        guard creating || FileManager.default.fileExists(atPath: databasePath) else {
            throw CommandFailure(
                "\(databasePath): there is no database; import a portfolio first: hmsreview import FILE")
        }
        return try SQLitePlanStore(path: databasePath)
    }

    /// Opens the archive.
    func openArchive() throws -> FolderArchive { try FolderArchive(path: archivePath) }

    private func environment(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
