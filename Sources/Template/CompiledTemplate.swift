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
        let names = NameResolver(schema: schema, texts: texts)
        var compiler = try Self.compiler(TemplateSources(loader, limits: limits), entry, names, dialect)
        program = compiler.compile()
        base = compiler.document.emptied()
        sourceMap = compiler.assembly.sources.map
        if compiler.diagnostics.hasErrors { throw TemplateErrors(diagnostics: compiler.diagnostics.all) }
    }

    private static func compiler(
        _ sources: TemplateSources, _ entry: String, _ names: NameResolver, _ dialect: TemplateDialect
    ) throws(TemplateErrors) -> TemplateCompiler {
        var assembly = TemplateAssembly(sources, choices: names.choices)
        do throws(Diagnostic) {
            try assembly.append(entry)
            // Places in the assembled HTML are led back to the template's own files by the assembly.
            let markup = try HTMLParser.parseWithRepairs(
                assembly.html, file: SourceFileID(index: 0), limits: sources.limits.markup)
            return TemplateCompiler(markup, assembly, names, dialect: dialect)
        } catch {
            throw TemplateErrors(diagnostics: assembly.sources.diagnostics.all + [error])
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
