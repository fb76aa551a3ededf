import StatusReport
import Template

/// The presses of a template: one without a theme, and one for each theme.
struct ThemedPress: Sendable {
    /// The template as it is.
    let plain: DocumentPress
    private let choice: ThemeChoice
    private let catalog: ThemeCatalog
    private let themed: [String: DocumentPress]

    /// The presses for the themes that the choice leaves.
    ///
    /// - Throws: what is wrong with a theme over this template, or that there is none of the name that was chosen.
    init(
        _ plain: DocumentPress, _ manifest: TemplateManifest, _ catalog: ThemeCatalog, _ choice: ThemeChoice
    ) throws(TemplateErrors) {
        self.plain = plain
        self.choice = choice
        // A template that declares nothing for themes looks alike for all associations.
        self.catalog = manifest.theme == nil ? ThemeCatalog() : try choice.narrowed(catalog)
        var themed: [String: DocumentPress] = [:]
        if let parts = manifest.theme {
            try self.catalog.check(over: parts, loader: plain.loader)
            for theme in self.catalog.themes { themed[theme.name] = try plain.themed(theme, parts) }
        }
        self.themed = themed
    }

    /// The theme of an association's documents.
    func theme(ofAssociation id: String) -> ReportTheme? {
        switch choice {
        case .association: catalog.theme(ofAssociation: id)
        case .named(let name): catalog.theme(named: name)
        case .none: nil
        }
    }

    /// The press of a theme.
    func press(_ theme: ReportTheme?) -> DocumentPress { theme.flatMap { themed[$0.name] } ?? plain }
}
