public import Markup

/// A template, compiled once and shared by all workers: expanding it costs no parsing and no look-up of names.
public struct CompiledTemplate: Sendable {
    private let program: [TemplateNode]
    private let base: Document
    /// The template's files, for diagnostics about the expanded document.
    public let sourceMap: SourceMap

    /// Compiles the file `report.html` of a bundle.
    ///
    /// - Parameters:
    ///   - loader: the bundle.
    ///   - entry: the file to begin with.
    ///   - schema: what the template may name.
    ///   - texts: the text file of one language, by key; named as `{{t.key}}`.
    ///   - dialect: what kind of document it makes.
    /// - Throws: ``TemplateErrors`` with all that is wrong, each at its place.
    public init(
        _ loader: any ResourceLoader, entry: String = "report.html", schema: RecordType, texts: [String: String] = [:],
        limits: TemplateLimits = TemplateLimits(), dialect: TemplateDialect = .report
    ) throws(TemplateErrors) {
        let compiler = try Self.compiler(loader, entry, NameResolver(schema: schema, texts: texts), limits, dialect)
        var finished = compiler
        program = finished.compile()
        base = compiler.document.emptied()
        sourceMap = compiler.sources.map
        if finished.diagnostics.hasErrors { throw TemplateErrors(diagnostics: finished.diagnostics.all) }
    }

    private static func compiler(
        _ loader: any ResourceLoader, _ entry: String, _ names: NameResolver, _ limits: TemplateLimits,
        _ dialect: TemplateDialect
    ) throws(TemplateErrors) -> TemplateCompiler {
        do throws(Diagnostic) {
            var sources = TemplateSources(loader, limits: limits)
            var assembly = TemplateAssembly()
            try assembly.append(entry, from: &sources)
            // Places in the assembled HTML are led back to the template's own files by the assembly.
            let document = try HTMLParser.parse(assembly.html, file: SourceFileID(index: 0), limits: limits.markup)
            return TemplateCompiler(document, assembly, sources, names, dialect: dialect)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
    }

    /// The document of one report.
    ///
    /// - Parameter values: a record of the schema's type.
    public func expand(_ values: TemplateValue) -> Document {
        var expansion = TemplateExpansion(base: base, values: values)
        expansion.write(program, to: .document)
        return expansion.document
    }
}

/// Everything that is wrong with a template.
public struct TemplateErrors: Error, Sendable, CustomStringConvertible {
    /// In the order in which it was found.
    public let diagnostics: [Diagnostic]

    /// What was found.
    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
