import HMSPlan
public import Markup
import StatusReport
import Template

extension SchemaDescription {
    /// The names that a template may use, with examples from a sample and the words of its own text file.
    ///
    /// - Throws: what is wrong with the template, so that there are no examples.
    public init(of template: any ResourceLoader, kinds: TemplateKinds) throws {
        let kind = try kinds.kind(of: template)
        let manifest = try TemplateManifest(template, schema: nil)
        let language = manifest.locales.compactMap(ReportLanguage.init).first ?? .nb
        let edition = try kind.compile(template, language)
        let example = kind.samples.first.flatMap { edition.values(of: $0.name) } ?? .nothing
        self.init(edition.schema, example: example, labels: edition.labels)
    }
}
