public import AnnualReview
import Markup
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
    /// The rules that plans are reviewed by.
    public let ruleSet: RuleSet
    /// The fonts that reports may use.
    public let fonts: FontLibrary
    /// The plans to choose from, in order.
    public var samples: [TemplateSample]
    /// The port to listen on; 0 for any that is free.
    public var port = 0

    /// A preview of the template in a folder.
    public init(
        directory: String, pages: String, pageFonts: String, ruleSet: RuleSet, fonts: FontLibrary,
        samples: [TemplateSample] = TemplateSample.all
    ) {
        self.directory = directory
        self.samples = samples
        self.pages = pages
        self.pageFonts = pageFonts
        self.ruleSet = ruleSet
        self.fonts = fonts
    }

    /// The template's bundle under a theme.
    func loader(theme: String) -> any ResourceLoader { DirectoryResourceLoader(root: directory) }

    /// Themes to choose from, by name.
    var themes: [String] { [] }

    /// Folders whose files the pages depend on.
    var watchedFolders: [String] { [directory] }
}
