public import Archive
public import Markup
public import StatusReport
public import Typesetter

/// Publishes a template: checks it, and writes an immutable version of it into an archive's catalogue.
public struct TemplatePublisher: Sendable {
    private let loader: DirectoryResourceLoader
    private let check: TemplateCheck
    private let catalogue: any TemplateCatalogue

    /// Most files and bytes of a template (SECURITY, limits).
    private static let (mostFiles, mostBytes) = (200, 10 << 20)

    /// A publisher of the template in a folder.
    public init(
        _ loader: DirectoryResourceLoader, kinds: TemplateKinds, fonts: FontLibrary,
        themes: ThemeCatalog = ThemeCatalog(),
        catalogue: any TemplateCatalogue
    ) {
        self.loader = loader
        self.catalogue = catalogue
        check = TemplateCheck(loader, kinds: kinds, fonts: fonts, themes: themes)
    }

    /// What came of it.
    public enum Outcome: Sendable {
        /// The version stands in the catalogue; `isNew` unless the same files stood there before.
        case published(PublishedTemplate, isNew: Bool)
        /// The check found something that was not allowed; nothing was written.
        case refused(CheckedTemplate)
    }

    /// Checks and publishes the template. Layout recurses with nesting: call it where the stack is deep.
    ///
    /// - Parameters:
    ///   - moment: ISO 8601 in UTC; what is recorded as the time of publishing.
    ///   - samples: names of the samples that the check typesets; all where none is named.
    ///   - allowsWarnings: whether a template with warnings is published: a text that is cut off with the data of one
    ///     sample, a property that has no effect. Errors never are.
    /// - Throws: `Diagnostic` where files cannot be read, `ArchiveError` where the catalogue refuses.
    public func publish(at moment: String, samples: [String] = [], allowsWarnings: Bool = false) throws -> Outcome {
        let files = try Self.files(of: loader)
        let checked = try check.run(samples)
        guard !checked.hasErrors, allowsWarnings || !checked.hasWarnings else { return .refused(checked) }
        // What was checked is what is published.
        guard try Self.files(of: loader) == files else {
            throw Diagnostic(
                "template-changed", .error, "the template's files changed while they were checked",
                hints: ["publish it again"])
        }
        let manifest = try TemplateManifest(MemoryResourceLoader(files), schema: nil)
        let template = PublishedTemplate(
            .init(name: manifest.name, version: manifest.version, schema: manifest.schema, published: moment),
            files: files)
        let standing = try catalogue.publish(template, files: files)
        return .published(standing, isNew: standing.published == moment)
    }

    /// The files of a template by name.
    ///
    /// - Throws: where there are more than a template may have.
    static func files(of loader: DirectoryResourceLoader) throws(Diagnostic) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var size = 0
        for entry in try loader.files(limit: mostFiles) {
            size += entry.size
            guard size <= mostBytes else {
                throw Diagnostic(
                    "template-too-large", .error, "the template has more than \(mostBytes >> 20) MB",
                    hints: ["make its images smaller"])
            }
            files[entry.name] = try loader.load("/" + entry.name, relativeTo: "").bytes
        }
        return files
    }
}
