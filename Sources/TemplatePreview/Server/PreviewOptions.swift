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
    let themes: [String]

    /// A plan to choose.
    struct Sample: Encodable, Sendable {
        let name: String
        /// Name of the housing company.
        let company: String
    }

    init(_ settings: PreviewSettings) {
        folder = URL(filePath: settings.directory).standardizedFileURL.lastPathComponent
        samples = settings.samples.map { Sample(name: $0.name, company: $0.company) }
        // A template that is broken offers all languages.
        let manifest = try? TemplateManifest(DirectoryResourceLoader(root: settings.directory))
        let languages = manifest?.locales.compactMap(ReportLanguage.init) ?? []
        self.languages = (languages.isEmpty ? ReportLanguage.allCases : languages).map(\.rawValue)
        themes = settings.themes
    }
}
