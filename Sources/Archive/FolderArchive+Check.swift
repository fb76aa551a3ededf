import Foundation

extension FolderArchive {
    public func check() throws(ArchiveError) {
        for folder in ["objects", "manifests", "incoming"] where access("\(path)/\(folder)", R_OK | W_OK | X_OK) != 0 {
            throw ArchiveError(.inputOutput, folder, "the folder is not there or cannot be written")
        }
    }
}
