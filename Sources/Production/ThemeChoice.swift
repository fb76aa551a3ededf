import Markup
import StatusReport
import Template

/// Which theme documents have.
public enum ThemeChoice: Hashable, Sendable {
    /// That of the plan's association.
    case association
    /// The one of this name, whatever the association.
    case named(String)
    /// None: the template as it is.
    case none

    /// The themes that may be needed.
    ///
    /// - Throws: `theme-missing` where there is none of the name.
    func narrowed(_ catalog: ThemeCatalog) throws(TemplateErrors) -> ThemeCatalog {
        switch self {
        case .association: return catalog
        case .none: return ThemeCatalog()
        case .named(let name):
            guard let theme = catalog.theme(named: name) else {
                let names = catalog.themes.map(\.name).joined(separator: ", ")
                throw TemplateErrors(diagnostics: [
                    Diagnostic(
                        "theme-missing", .error, "there is no theme '\(name)'",
                        hints: [names.isEmpty ? "Templates/themes holds none" : "there are \(names)"])
                ])
            }
            return ThemeCatalog([theme])
        }
    }
}
