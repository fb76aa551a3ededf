public import AnnualReview
public import HMSPlan
public import Markup
public import Template

/// A template of the status report in one language: read, checked and compiled once, shared by all workers.
public struct ReportTemplate: Sendable {
    /// What the template says about itself.
    public let manifest: TemplateManifest
    /// Its sentences and words.
    public let texts: TextBank
    private let compiled: CompiledTemplate

    /// Reads and compiles a template.
    ///
    /// - Parameters:
    ///   - loader: the template's bundle.
    ///   - language: one of its languages.
    ///   - ruleSet: rules whose measures the text bank must have sentences for.
    /// - Throws: all that is wrong with the template.
    public init(_ loader: any ResourceLoader, language: ReportLanguage, ruleSet: RuleSet) throws(TemplateErrors) {
        do throws(Diagnostic) {
            manifest = try TemplateManifest(loader)
            texts = try Self.texts(loader, language, manifest)
            try Self.check(texts, against: ruleSet)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        compiled = try CompiledTemplate(
            loader, entry: manifest.document, schema: StatusReport.schema, texts: texts.labels)
    }

    /// The template's files, for diagnostics about its documents.
    public var sourceMap: SourceMap { compiled.sourceMap }

    /// The report of a review.
    ///
    /// - Parameters:
    ///   - theme: whose logo it shows.
    ///   - name: name and version of the template that the report shall give, where they are not its own.
    public func document(of review: Review, theme: ReportTheme? = nil, named name: String? = nil) -> Document {
        compiled.expand(
            StatusReport.values(of: review, texts: texts, template: name ?? manifest.description, theme: theme))
    }

    private static func texts(
        _ loader: any ResourceLoader, _ language: ReportLanguage, _ manifest: TemplateManifest
    ) throws(Diagnostic) -> TextBank {
        guard manifest.locales.contains(language.rawValue) else {
            throw Diagnostic(
                "template-language", .error,
                "the template \(manifest.description) has no texts in '\(language.rawValue)'",
                hints: ["its languages are \(manifest.locales.joined(separator: ", "))"])
        }
        let file = try loader.load("/text/\(language.rawValue).yml", relativeTo: "")
        return try TextBank(
            yaml: String(decoding: file.bytes, as: UTF8.self), file: file.name, language: language)
    }

    private static func check(_ texts: TextBank, against ruleSet: RuleSet) throws(Diagnostic) {
        let missing = texts.missingMeasures(of: ruleSet)
        guard missing.isEmpty else {
            throw Diagnostic(
                "text-missing", .error,
                "text/\(texts.language.rawValue).yml has no sentence for the measures of \(ruleSet.name) \(ruleSet.version)",
                hints: ["add under 'measure': \(missing.joined(separator: ", "))"])
        }
    }
}
