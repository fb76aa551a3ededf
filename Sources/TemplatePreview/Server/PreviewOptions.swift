import Foundation
import HMSPlan
import Markup
import StatusReport
import TemplateTools

/// What there is to choose from.
struct PreviewOptions: Encodable, Sendable {
    /// Name of the template's folder.
    let folder: String
    let samples: [Sample]
    let languages: [String]
    let themes: [Theme]

    /// Something to fill the template with.
    struct Sample: Encodable, Sendable {
        let name: String
        /// Name of the housing company, or of whatever it is about.
        let title: String
    }

    /// A theme to choose.
    struct Theme: Encodable, Sendable {
        /// Name of its folder.
        let name: String
        /// What people call it.
        let title: String
    }

    init(_ settings: PreviewSettings) {
        folder = URL(filePath: settings.directory).standardizedFileURL.lastPathComponent
        samples = settings.kind.samples.map { Sample(name: $0.name, title: $0.title) }
        // A template that is broken offers all languages and no theme.
        let manifest = try? TemplateManifest(settings.loader, schema: nil)
        let languages = manifest?.locales.compactMap(ReportLanguage.init) ?? []
        self.languages = (languages.isEmpty ? ReportLanguage.allCases : languages).map(\.rawValue)
        let catalog = manifest?.theme == nil ? nil : try? settings.catalog()
        themes = catalog?.themes.map { Theme(name: $0.name, title: $0.title) } ?? []
    }
}
