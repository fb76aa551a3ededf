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

    /// A file's pieces. Partials are named as in the bundle, with or without `.html`; their usual folders need not be written.
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

    /// A file that has been read.
    func fragment(known name: String) -> TemplateAssembly.Fragment? { scanned[name] }

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

    /// Folders of partials, which need not be written.
    private static let folders = ["sections/", "components/", "charts/"]

    private func find(_ name: String, at span: SourceSpan?) throws(Diagnostic) -> LoadedResource {
        let file = name.hasSuffix(".html") || name.hasSuffix(".svg") ? name : name + ".html"
        for candidate in [file] + Self.folders.map({ $0 + file }) {
            if let resource = try? loader.load("/" + candidate, relativeTo: "") { return resource }
        }
        throw diagnostic(
            "template-missing-file", "the template has no file '\(file)'",
            hints: missing(file), at: span ?? .none)
    }

    /// The file that was probably meant, or those that there are.
    private func missing(_ file: String) -> [String] {
        let names = loader.names().filter { $0.hasSuffix(".html") }
        let places = ["partials lie in \(Self.folders.joined(separator: ", "))"]
        guard !names.isEmpty else { return places }
        let last = file.split(separator: "/").last.map(String.init) ?? file
        let same = names.first { $0.split(separator: "/").last.map(String.init) == last }
        guard let near = same ?? NearestName.find(file, in: names) ?? nearest(to: last, in: names) else {
            let known = names.filter { $0.hasPrefix((file.split(separator: "/").first ?? "") + "/") }
            return known.isEmpty ? places : ["there are \(known.map { $0.dropLast(5) }.joined(separator: ", "))"]
        }
        return ["did you mean '\(near.dropLast(5))'?"]
    }

    /// The file whose own name is nearest, in whatever folder.
    private func nearest(to last: String, in names: [String]) -> String? {
        let own = names.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        return NearestName.find(last, in: own).flatMap { near in own.firstIndex(of: near) }.map { names[$0] }
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

    func includesItself(_ tag: TemplateTag, by others: [String]) -> Diagnostic {
        let way = others.map { "'\($0)'" }.joined(separator: " and ")
        return diagnostic(
            "template-too-deep", "'\(tag.name)' includes itself" + (others.isEmpty ? "" : ", by way of \(way)"),
            hints: ["a partial cannot include itself; repeat it with a section over a list"], at: tag.span)
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
