import Markup
import PDFOutput
import Typesetter

/// Runs one test of the suite.
struct Reftest {
    let typesetter: SuiteTypesetter
    let path: String

    var paper: SuiteTypesetter.Paper { path.contains("-print.") ? .print : .screen }

    /// Typesets the test, its references, and the test without its own styles.
    func run() throws(Diagnostic) -> Outcome {
        let file = try SuiteFile(path: path, loader: typesetter.loader)
        let test = try typesetter.typeset(path, paper: paper)
        let references = file.references
        if references.isEmpty { return Outcome(.typeset) }
        let exclusion = SuiteScope.exclusion(of: file)
        if let exclusion { return Outcome(.out, exclusion) }
        if let unsupported = test.unsupported { return Outcome(.out, unsupported) }
        var pages: [(reference: SuiteFile.Reference, pages: SuiteTypesetter.Pages)] = []
        for reference in references {
            let path = try referencePath(reference)
            pages.append((reference, try typesetter.typeset(path, paper: paper)))
        }
        if let unsupported = pages.compactMap(\.pages.unsupported).first { return Outcome(.out, unsupported) }
        let passes = try isPassed(by: test.document, pages)
        let bare = try typesetter.typeset(path, paper: paper, isBare: true)
        if try isPassed(by: bare.document, pages) {
            return Outcome(passes ? .same : .fail, passes ? "" : "bare passes")
        }
        return Outcome(passes ? .pass : .fail)
    }

    func referencePath(_ reference: SuiteFile.Reference) throws(Diagnostic) -> String {
        if reference.name.hasPrefix("about:") { return reference.name }
        return try typesetter.loader.load(reference.name, relativeTo: path).name
    }

    private func isPassed(
        by test: TypesetDocument, _ references: [(reference: SuiteFile.Reference, pages: SuiteTypesetter.Pages)]
    ) throws(Diagnostic) -> Bool {
        var (matches, hasMatches) = (false, false)
        for (reference, pages) in references {
            let alike = try areAlike(test, pages.document)
            if reference.mustMatch {
                hasMatches = true
                matches = matches || alike
            } else if alike {
                return false
            }
        }
        return matches || !hasMatches
    }

    private func areAlike(_ a: TypesetDocument, _ b: TypesetDocument) throws(Diagnostic) -> Bool {
        if paper == .print, a.pages.count != b.pages.count { return false }
        for index in 0..<min(20, max(a.pages.count, b.pages.count)) {
            let (first, second) = (try typesetter.pixels(index, of: a), try typesetter.pixels(index, of: b))
            guard let size = first ?? second else { continue }
            let blank = PixelBuffer(
                width: size.width, height: size.height,
                bytes: [UInt8](repeating: 255, count: 4 * size.width * size.height))
            guard PixelComparison(a: first ?? blank, b: second ?? blank).areAlike else { return false }
        }
        return true
    }
}
