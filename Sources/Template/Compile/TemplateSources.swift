import Markup

/// The files of a template while it is compiled: read once, scanned once, known to the source map.
struct TemplateSources {
    let loader: any ResourceLoader
    let limits: TemplateLimits
    /// What is wrong so far.
    private(set) var diagnostics = Diagnostics()
    private(set) var map = SourceMap()
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
        reportReserved(resource.bytes, file)
        var scanner = TagScanner(resource.bytes, file: file)
        let pieces = scanner.pieces()
        for failure in scanner.failures {
            report(failure.code, failure.message, hints: [failure.hint], at: failure.span)
        }
        let fragment = TemplateAssembly.Fragment(bytes: resource.bytes, file: file, pieces: pieces[...])
        scanned[name] = fragment
        return fragment
    }

    /// A file's pieces; `nil` where there is none, which is reported.
    mutating func reported(_ name: String, at span: SourceSpan) -> TemplateAssembly.Fragment? {
        do throws(Diagnostic) {
            return try fragment(name, at: span)
        } catch {
            diagnostics.report(error)
            return nil
        }
    }

    /// The bytes of the file in which a tag stands.
    func bytes(of tag: TemplateTag) -> [UInt8]? {
        let index = Int(tag.span.file.index)
        return index < map.files.count ? map.files[index].bytes : nil
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

    /// The characters of placeholders would be taken for tags.
    private mutating func reportReserved(_ bytes: [UInt8], _ file: SourceFileID) {
        for index in bytes.indices.dropLast(2)
        where bytes[index] == 0xEE && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0x80 {
            report(
                "template-reserved-character",
                "the private-use characters U+E000 and U+E001 cannot stand in a template",
                hints: ["use an image, or a character that the fonts have"],
                at: SourceSpan(file: file, offset: index, length: 3))
        }
    }

    // MARK: Parents and blocks

    /// Index of the end tag of a parent or block; `nil` where there is none.
    mutating func end(of tag: TemplateTag, at index: Int, in fragment: TemplateAssembly.Fragment) -> Int? {
        var open: [TemplateTag] = []
        for later in (index + 1)..<fragment.pieces.endIndex {
            guard case .tag(let other) = fragment.pieces[later] else { continue }
            if other.kind.isEnded {
                open.append(other)
            } else if other.kind == .end {
                if let inner = open.last, inner.name != other.name, other.name == tag.name {
                    report(
                        "template-crossed-sections", "'\(other.name)' is closed while '\(inner.name)' is open",
                        hints: ["close '\(inner.name)' first; it was opened at \(place(inner.span))"], at: other.span)
                    return later
                }
                if open.popLast() == nil, other.name == tag.name { return later }
            }
        }
        return nil
    }

    /// Tells of a parent or a block without an end.
    mutating func reportUnclosed(_ tag: TemplateTag) {
        report(
            "template-unclosed-section", "'\(tag.name)' is not closed", hints: ["close it with {{/\(tag.name)}}"],
            at: tag.span)
    }

    /// The blocks that stand directly in a parent tag's body.
    mutating func blocks(in body: TemplateAssembly.Fragment) -> TemplateAssembly.Overrides {
        var blocks: TemplateAssembly.Overrides = [:]
        var index = body.pieces.startIndex
        while index < body.pieces.endIndex {
            guard case .tag(let tag) = body.pieces[index], tag.kind == .block,
                let end = end(of: tag, at: index, in: body)
            else {
                index += 1
                continue
            }
            blocks[tag.name] = TemplateAssembly.Fragment(
                bytes: body.bytes, file: body.file, pieces: body.pieces[(index + 1)..<end])
            index = end + 1
        }
        return blocks
    }

    // MARK: Diagnostics

    mutating func report(_ code: Diagnostic.Code, _ message: String, hints: [String], at span: SourceSpan) {
        diagnostics.report(diagnostic(code, message, hints: hints, at: span))
    }

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

    func tooManySections(_ tag: TemplateTag) -> Diagnostic {
        diagnostic(
            "template-too-deep", "sections are nested deeper than \(limits.sections)",
            hints: ["close sections where they end"], at: tag.span)
    }

    var tooLarge: Diagnostic {
        Diagnostic(
            "template-too-large", .error,
            "the template has more than \(limits.bytes) bytes or \(limits.inclusions) partials once they are in place",
            hints: ["a partial that includes others many times multiplies them"])
    }

    /// `file:line:column` of a span.
    func place(_ span: SourceSpan) -> String { map.location(of: span)?.description ?? "?" }
}
