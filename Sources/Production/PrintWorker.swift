import Foundation
public import Markup
import PDFOutput
import Typesetter

/// Typesets HTML files on one thread.
public final class PrintWorker {
    private let fonts: FontLibrary
    private let shaper: TextShaper
    private let sheets = StyleSheetCache()
    private let writer = PDFWriter()

    init(fonts: FontLibrary) {
        self.fonts = fonts
        shaper = TextShaper(library: fonts)
    }

    /// Typesets a file.
    ///
    /// - Throws: where the file cannot be read or is beyond the limits.
    public func print(_ job: PrintJob) throws(Diagnostic) -> PrintResult {
        let place = FilePlace(job)
        let loader = DirectoryResourceLoader(root: place.root)
        let file = try loader.load("/" + place.name, relativeTo: "")
        var sources = SourceMap()
        let document = try HTMLParser.parse(file.bytes, file: sources.add(name: file.name, bytes: file.bytes))
        var styles = DocumentStyleSheets(
            of: document, loader: loader, base: file.name, sources: sources, cache: sheets)
        var result = try typeset(document, styles, sheets.resolver(of: styles), loader, job)
        if styles.isFromCache, !result.diagnostics.isEmpty {
            // Parsed again, so that what is told names places in this file.
            styles = DocumentStyleSheets(of: document, loader: loader, base: file.name, sources: sources)
            result = try typeset(document, styles, (StyleResolver(styles.sheets), StyleMemory()), loader, job)
        }
        let diagnostics = styles.diagnostics + result.diagnostics
        if job.dump != nil || job.explainsBreaks {
            let reasons = result.breakReasons.map { $0 + "\n" }.joined()
            return PrintResult(pdf: nil, text: result.dump ?? reasons, diagnostics: diagnostics)
        }
        return write(result.document, job, diagnostics)
    }

    private func typeset(
        _ document: Document, _ styles: DocumentStyleSheets, _ known: (resolver: StyleResolver, memory: StyleMemory),
        _ loader: DirectoryResourceLoader, _ job: PrintJob
    ) throws(Diagnostic) -> TypesettingResult {
        var typesetting = TypesettingJob(
            styles: known.resolver, shaper: try shaper(for: known.resolver, loader), resources: loader)
        typesetting.memory = known.memory
        typesetting.styleOptions.sources = styles.sources
        typesetting.styleOptions.base = FilePlace(job).name
        typesetting.explainsBreaks = job.explainsBreaks
        typesetting.dump = job.dump
        return typesetting.run(document)
    }

    private func write(_ document: TypesetDocument, _ job: PrintJob, _ diagnostics: [Diagnostic]) -> PrintResult {
        do throws(PDFError) {
            let pdf = try writer.write(document, options: PDFDocumentOptions(job.isArchival ? .archival : .plain))
            return PrintResult(pdf: pdf, text: nil, diagnostics: diagnostics)
        } catch {
            return PrintResult(pdf: nil, text: nil, diagnostics: diagnostics + error.diagnostics)
        }
    }

    /// The worker's shaper, or one that also knows the document's own fonts.
    private func shaper(for styles: StyleResolver, _ loader: DirectoryResourceLoader) throws(Diagnostic) -> TextShaper {
        var declarations: [FontFaceDeclaration] = []
        for face in styles.fontFaceFiles {
            // Loading it shows that it is a file of the bundle and no way out of it.
            let file = try loader.load(face.reference.name, relativeTo: face.reference.base)
            declarations.append(
                FontFaceDeclaration(family: face.family, traits: face.traits, path: "\(loader.root)/\(file.name)"))
        }
        guard !declarations.isEmpty else { return shaper }
        return TextShaper(library: try fonts.adding(declarations))
    }

    /// A file's folder and its name in there.
    private struct FilePlace {
        let root: String
        let name: String

        init(_ job: PrintJob) {
            let url = URL(filePath: job.file).standardizedFileURL
            let folder = url.deletingLastPathComponent().path
            if let given = job.root {
                root = URL(filePath: given).standardizedFileURL.path
                let path = url.path
                name = path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : url.lastPathComponent
            } else {
                root = folder
                name = url.lastPathComponent
            }
        }
    }
}
