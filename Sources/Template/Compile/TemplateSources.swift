public import Markup

/// The files of a template while it is compiled: read once, scanned once, known to the source map.
struct TemplateSources {
    let loader: any ResourceLoader
    let limits: TemplateLimits
    var map = SourceMap()
    private var scanned: [String: TemplateAssembly.Fragment] = [:]

    init(_ loader: any ResourceLoader, limits: TemplateLimits) {
        self.loader = loader
        self.limits = limits
    }

    /// A file's pieces. Partials are named as in the bundle, with or without `.html`; `sections/` need not be written.
    mutating func fragment(_ name: String, at span: SourceSpan?) throws(Diagnostic) -> TemplateAssembly.Fragment {
        if let known = scanned[name] { return known }
        let resource = try find(name, at: span)
        let file = map.add(name: resource.name, bytes: resource.bytes)
        var scanner = TagScanner(resource.bytes, file: file)
        do throws(TagScanner.Failure) {
            let pieces = try scanner.pieces()
            let fragment = TemplateAssembly.Fragment(bytes: resource.bytes, file: file, pieces: pieces[...])
            scanned[name] = fragment
            return fragment
        } catch {
            throw diagnostic(error.code, error.message, hints: [error.hint], at: error.span)
        }
    }

    private func find(_ name: String, at span: SourceSpan?) throws(Diagnostic) -> LoadedResource {
        let file = name.hasSuffix(".html") || name.hasSuffix(".svg") ? name : name + ".html"
        for candidate in [file, "sections/\(file)", "charts/\(file)"] {
            if let resource = try? loader.load("/" + candidate, relativeTo: "") { return resource }
        }
        throw diagnostic(
            "template-missing-file", "the template has no file '\(file)'",
            hints: ["partials lie in sections/ or charts/"], at: span ?? .none)
    }

    /// Index of the end tag of a parent or block.
    func end(of tag: TemplateTag, at index: Int, in fragment: TemplateAssembly.Fragment) throws(Diagnostic) -> Int {
        var depth = 0
        for later in (index + 1)..<fragment.pieces.endIndex {
            guard case .tag(let other) = fragment.pieces[later] else { continue }
            switch other.kind {
            case .section, .inverted, .parent, .block: depth += 1
            case .end where depth == 0:
                guard other.name == tag.name else {
                    throw diagnostic(
                        "template-crossed-sections", "'\(other.name)' is closed while '\(tag.name)' is open",
                        hints: ["close '\(tag.name)' first"], at: other.span)
                }
                return later
            case .end: depth -= 1
            default: break
            }
        }
        throw diagnostic(
            "template-unclosed-section", "'\(tag.name)' is not closed", hints: ["close it with {{/\(tag.name)}}"],
            at: tag.span)
    }

    /// The blocks that stand directly in a parent tag's body.
    func blocks(in body: TemplateAssembly.Fragment) throws(Diagnostic) -> TemplateAssembly.Overrides {
        var blocks: TemplateAssembly.Overrides = [:]
        var index = body.pieces.startIndex
        while index < body.pieces.endIndex {
            guard case .tag(let tag) = body.pieces[index], tag.kind == .block else {
                index += 1
                continue
            }
            let end = try end(of: tag, at: index, in: body)
            blocks[tag.name] = TemplateAssembly.Fragment(
                bytes: body.bytes, file: body.file, pieces: body.pieces[(index + 1)..<end])
            index = end + 1
        }
        return blocks
    }

    // MARK: Diagnostics

    func diagnostic(
        _ code: Diagnostic.Code, _ message: String, hints: [String], at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(code, .error, message, hints: hints, at: map.location(of: span))
    }

    func tooDeep(_ tag: TemplateTag) -> Diagnostic {
        diagnostic(
            "template-too-deep", "partials and parents are nested deeper than \(limits.nesting)",
            hints: ["a partial cannot include itself"], at: tag.span)
    }

    /// `file:line:column` of a span.
    func place(_ span: SourceSpan) -> String { map.location(of: span)?.description ?? "?" }
}

/// Bounds of a template (SECURITY, Limits).
public struct TemplateLimits: Sendable, Hashable {
    /// Nesting of partials, parents and blocks.
    public var nesting = 32
    /// Bounds of the assembled HTML.
    public var markup = MarkupLimits()

    /// The default bounds.
    public init() {}
}
