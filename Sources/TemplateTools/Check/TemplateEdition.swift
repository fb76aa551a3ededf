public import Markup
public import StatusReport

/// A template compiled in one language, and the documents that a check makes with it.
public struct TemplateEdition: Sendable {
    /// A document to be made.
    public struct Sample: Sendable {
        /// What it is made from, such as `typical-2`.
        public let name: String
        /// Makes the document with a theme, or with none; `nil` where there is none to make.
        public let document: @Sendable (ReportTheme?) -> Document?

        /// A document to be made.
        public init(name: String, document: @escaping @Sendable (ReportTheme?) -> Document?) {
            self.name = name
            self.document = document
        }
    }

    /// What the template says about itself.
    public let manifest: TemplateManifest
    /// Its files.
    public let sourceMap: SourceMap
    /// The documents.
    public let samples: [Sample]

    /// A compiled template.
    public init(manifest: TemplateManifest, sourceMap: SourceMap, samples: [Sample]) {
        self.manifest = manifest
        self.sourceMap = sourceMap
        self.samples = samples
    }
}
