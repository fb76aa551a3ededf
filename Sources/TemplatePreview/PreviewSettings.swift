import Markup
public import StatusReport
import Template
public import TemplateTools
public import Typesetter

/// What a preview shows, and where.
public struct PreviewSettings: Sendable {
    /// The template's folder.
    public let directory: String
    /// Folder of the preview's own page, style sheet and script.
    public let pages: String
    /// Folder of the fonts that the page is set in.
    public let pageFonts: String
    /// The kinds of documents that the template may be written for, with the samples to choose from.
    public let kinds: TemplateKinds
    /// The fonts that reports may use.
    public let fonts: FontLibrary
    /// Folder of the themes to choose from; `nil` for none.
    public var themes: String?
    /// The port to listen on; 0 for any that is free.
    public var port = 0

    /// A preview of the template in a folder.
    public init(directory: String, pages: String, pageFonts: String, kinds: TemplateKinds, fonts: FontLibrary) {
        self.directory = directory
        self.kinds = kinds
        self.pages = pages
        self.pageFonts = pageFonts
        self.fonts = fonts
    }

    /// The template's bundle.
    var loader: any ResourceLoader { DirectoryResourceLoader(root: directory) }

    /// The kind that the template is written for; the usual one where it does not say.
    var kind: TemplateKind { (try? kinds.kind(of: loader)) ?? kinds.usual }

    /// The themes as they are now.
    ///
    /// - Throws: all that is wrong with them.
    func catalog() throws(TemplateErrors) -> ThemeCatalog {
        guard let themes else { return ThemeCatalog() }
        return try ThemeCatalog(folder: themes)
    }

    /// Folders whose files the pages depend on.
    var watchedFolders: [String] { [directory] + (themes.map { [$0] } ?? []) }
}
