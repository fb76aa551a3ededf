public import Markup

/// Parses style sheets for print, with all they import, and collects what is wrong with them.
public struct StyleSheetParser: Sendable {
    /// Bounds of a style sheet (SECURITY, Limits).
    public struct Limits: Hashable, Sendable {
        /// Most bytes of a style sheet.
        public var bytes = 1 << 20
        /// Most rules of a style sheet with all it imports.
        public var rules = 20_000
        /// Deepest chain of imports.
        public var imports = 8
        /// Deepest nesting of at-rules.
        public var nesting = 32
        /// The default bounds.
        public init() {}
    }

    /// What stands ready to media queries: the page that is printed on.
    public var media: MediaContext
    /// Bounds.
    public var limits = Limits()
    /// Gives the files that `@import` names; without it imports are reported.
    public var loader: (any ResourceLoader)?
    /// The files read so far: given and imported.
    public internal(set) var sources: SourceMap
    /// What was wrong, in order.
    public internal(set) var reports: [StyleReport] = []

    /// A parser.
    ///
    /// - Parameter sources: the files known so far; imported ones are added.
    public init(
        sources: SourceMap = SourceMap(), loader: (any ResourceLoader)? = nil, media: MediaContext = MediaContext()
    ) {
        self.sources = sources
        self.loader = loader
        self.media = media
    }

    /// What was wrong, with file, line and column.
    public var diagnostics: [Diagnostic] { reports.map { $0.diagnostic(in: sources) } }

    /// Parses a file of the source map.
    ///
    /// - Parameter base: name from which `url()` and `@import` resolve; the file's name where `nil`.
    public mutating func parse(_ file: SourceFileID, origin: StyleSheet.Origin = .author, base: String? = nil)
        -> StyleSheet
    {
        guard Int(file.index) < sources.files.count else { return StyleSheet(origin: origin) }
        let source = sources.files[Int(file.index)]
        return parse(source.bytes, place: TextPlace(file: file), base: base ?? source.name, origin: origin)
    }

    /// Parses a style sheet that is not yet in the source map.
    public mutating func parse(_ bytes: [UInt8], name: String, origin: StyleSheet.Origin = .author) -> StyleSheet {
        let file = sources.add(name: name, bytes: bytes)
        return parse(bytes, place: TextPlace(file: file), base: name, origin: origin)
    }

    /// Parses text that stands in another file, as that of a `style` element does.
    ///
    /// - Parameter span: where the text stands; exact where it is as long as the text.
    public mutating func parse(
        _ bytes: [UInt8], in span: SourceSpan, base: String, origin: StyleSheet.Origin = .author
    ) -> StyleSheet {
        let place = TextPlace(file: span.file, offset: Int(span.offset), isExact: Int(span.length) == bytes.count)
        return parse(bytes, place: place, base: base, origin: origin)
    }

    private mutating func parse(
        _ bytes: [UInt8], place: TextPlace, base: String, origin: StyleSheet.Origin
    ) -> StyleSheet {
        var sheet = StyleSheet(origin: origin)
        var run = SheetRun(place: place, base: base, importChain: [base])
        append(bytes, to: &sheet, &run)
        return sheet
    }

    /// Parses a text into a sheet, unless it is too large.
    mutating func append(_ bytes: [UInt8], to sheet: inout StyleSheet, _ run: inout SheetRun) {
        guard bytes.count <= limits.bytes else {
            reports.append(
                StyleReport(
                    "css-too-large", "the style sheet has \(bytes.count) bytes; at most \(limits.bytes) are allowed",
                    severity: .error, at: run.place.span(0, 0)))
            return
        }
        run.list = TokenList(bytes)
        let items = SyntaxParser(run.list).rules(in: run.list.all, isTopLevel: true)
        let known = reports.count
        append(items, to: &sheet, &run)
        if let unclosed = UnclosedRule(among: items, of: run.list, nesting: limits.nesting) {
            report(unclosed, since: known, run)
        }
    }

    /// Tells of a brace that is missing in place of all that follows from it.
    private mutating func report(_ unclosed: UnclosedRule, since known: Int, _ run: SheetRun) {
        let opening = run.list.trimmed(unclosed.rule.range.lowerBound..<(unclosed.rule.block?.lowerBound ?? 0))
        guard let swallowed = unclosed.swallowed else {
            return report(
                "css-unclosed", "the block is not closed", hints: ["write '}' where it ends"], severity: .error,
                at: opening, run)
        }
        let start = run.place.span(of: swallowed.range, in: run.list).offset
        // A declaration without end, which is told at its place, begins where the rules that it takes along do.
        let first = swallowed.beginsInValue ? start + 1 : start
        reports[known...].removeAll { $0.span.file == run.place.file && $0.span.offset >= first }
        guard !swallowed.beginsInValue else { return }
        let name = TokenText.text(of: run.list.tokens[run.list.trimmed(swallowed.prelude)])
        let line = sources.location(of: run.place.span(of: swallowed.range, in: run.list))?.start.line
        report(
            "css-unclosed", "the block is not closed, so the rules behind it have no effect",
            hints: ["write '}' before '\(name)'" + (line.map { " in line \($0)" } ?? "")], severity: .error,
            at: opening,
            run)
    }
}

/// What the parsing of one file keeps.
struct SheetRun {
    let place: TextPlace
    /// Name that `url()` refers from.
    let base: String
    /// Names of the files that led here.
    let importChain: [String]
    var list = TokenList([])
    /// Whether the rules go into the sheet, or are only checked.
    var isActive = true
    /// Whether `@import` and `@namespace` may still come.
    var allowsImports = true
    var allowsNamespaces = true
    var namespaces: [String: NamespaceTest] = [:]
    /// How deep in at-rules.
    var nesting = 0
}
