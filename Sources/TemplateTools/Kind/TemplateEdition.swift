public import Markup
public import StatusReport
public import Template

/// A template compiled in one language, and the documents that it makes of samples.
public struct TemplateEdition: Sendable {
    /// The figures that go along with a document.
    public struct Figures: Sendable {
        /// Name of the attachment without its ending: `review`.
        public let name: String
        /// What is written as JSON.
        public let value: any Encodable & Sendable

        /// Figures.
        public init(name: String, value: any Encodable & Sendable) {
            self.name = name
            self.value = value
        }
    }

    /// How a document is to look.
    public struct Look: Sendable {
        /// Whose logo it shows.
        public var theme: ReportTheme?
        /// Name and version of the template that it gives, where they are not its own.
        public var template: String?

        /// A look: the template's own where nothing else is said.
        public init(theme: ReportTheme? = nil, template: String? = nil) {
            self.theme = theme
            self.template = template
        }
    }

    /// What the template says about itself.
    public let manifest: TemplateManifest
    /// Its files.
    public let sourceMap: SourceMap
    /// The language that its documents state: `nb-NO`.
    public let languageTag: String
    /// What templates of the kind may name.
    public let schema: RecordType
    /// Its texts by key, as a template names them behind `t.`.
    public let labels: [String: String]
    private let filling: @Sendable (_ sample: String, Look) -> Document?
    private let figuring: @Sendable (_ sample: String) -> Figures?
    private let valuing: @Sendable (_ sample: String) -> TemplateValue?

    /// What a template is filled with, by the name of a sample; `nil` where there is nothing to make.
    public struct Filling: Sendable {
        let document: @Sendable (_ sample: String, Look) -> Document?
        let figures: @Sendable (_ sample: String) -> Figures?
        let values: @Sendable (_ sample: String) -> TemplateValue?

        /// Ways to fill a template.
        public init(
            document: @escaping @Sendable (_ sample: String, Look) -> Document?,
            figures: @escaping @Sendable (_ sample: String) -> Figures?,
            values: @escaping @Sendable (_ sample: String) -> TemplateValue?
        ) {
            self.document = document
            self.figures = figures
            self.values = values
        }
    }

    /// A compiled template.
    public init(
        manifest: TemplateManifest, sourceMap: SourceMap, languageTag: String, schema: RecordType,
        labels: [String: String], filling: Filling
    ) {
        self.manifest = manifest
        self.sourceMap = sourceMap
        self.languageTag = languageTag
        self.schema = schema
        self.labels = labels
        self.filling = filling.document
        figuring = filling.figures
        valuing = filling.values
    }

    /// The document of a sample; `nil` where there is none to make.
    package func document(of sample: String, _ look: Look = Look()) -> Document? { filling(sample, look) }

    /// The figures of a sample.
    package func figures(of sample: String) -> Figures? { figuring(sample) }

    /// The values that the template may name.
    package func values(of sample: String) -> TemplateValue? { valuing(sample) }
}
