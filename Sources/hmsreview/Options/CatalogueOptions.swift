import Archive
import ArgumentParser
import Foundation

/// Where published templates lie.
struct CatalogueOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The archive folder.", discussion: "Default: HMSREVIEW_ARCHIVE, else archive in the working folder.",
            valueName: "DIR"))
    var archive: String?

    /// Opens the archive.
    func openArchive() throws -> FolderArchive {
        let named = ProcessInfo.processInfo.environment["HMSREVIEW_ARCHIVE"].flatMap { $0.isEmpty ? nil : $0 }
        return try FolderArchive(path: archive ?? named ?? "archive")
    }
}
