import Foundation
public import Markup
public import StatusReport
public import Template

/// Where the program's templates and fonts lie.
public struct ResourceFolders: Sendable {
    /// Folder of the templates.
    public let templates: String
    /// Folder of the fonts.
    public let fonts: String

    /// The folders below a root.
    public init(root: String) {
        templates = root + "/Templates"
        fonts = root + "/Fonts"
    }

    /// Folder of the themes.
    public var themes: String { templates + "/themes" }

    /// The themes of the installation.
    ///
    /// - Throws: all that is wrong with them.
    public func themeCatalog() throws(TemplateErrors) -> ThemeCatalog { try ThemeCatalog(folder: themes) }

    /// The installed resources: below `HMSREVIEW_RESOURCES`, beside the program or above it, or in the working folder.
    ///
    /// - Throws: `resources-missing` where none of these holds `Templates` and `Fonts`.
    public static func find() throws(Diagnostic) -> ResourceFolders {
        for root in candidates {
            let folders = ResourceFolders(root: root)
            if folders.exist { return folders }
        }
        throw Diagnostic(
            "resources-missing", .error, "the folders Templates and Fonts are nowhere to be found",
            hints: [
                "set HMSREVIEW_RESOURCES to the folder that holds them",
                "they were looked for in \(candidates.joined(separator: ", "))",
            ])
    }

    private static var candidates: [String] {
        if let named = ProcessInfo.processInfo.environment["HMSREVIEW_RESOURCES"] { return [named] }
        var roots = [FileManager.default.currentDirectoryPath]
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
        var folder = program?.deletingLastPathComponent()
        while let current = folder, current.path != "/" {
            roots += [current.path, current.appending(path: "share/hmsreview").path]
            folder = current.deletingLastPathComponent()
        }
        return roots
    }

    private var exist: Bool {
        var isFolder: ObjCBool = false
        return [templates, fonts].allSatisfy {
            FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
        }
    }

    /// The folders below `Fonts`, in order.
    var fontFolders: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: fonts)) ?? []
        let folders = names.sorted().map { "\(fonts)/\($0)" }.filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
        }
        return [fonts] + folders
    }
}
