public import HMSPlan
public import Markup
import PDFOutput
import StatusReport
public import Template
public import Typesetter

/// Compares two templates by what they make of the same plans.
public struct TemplateComparison: Sendable {
    private let old: any ResourceLoader
    private let new: any ResourceLoader
    private let kinds: TemplateKinds
    private let fonts: FontLibrary

    /// A comparison of two bundles.
    public init(_ old: any ResourceLoader, _ new: any ResourceLoader, kinds: TemplateKinds, fonts: FontLibrary) {
        self.old = old
        self.new = new
        self.kinds = kinds
        self.fonts = fonts
    }

    /// Renders plans with both templates. Layout recurses with nesting: call it where the stack is deep.
    ///
    /// - Parameter names: the samples; some of each kind where none is named.
    /// - Throws: `TemplateErrors` with all that is wrong with a template that cannot be used, `UnknownSample`, or a
    ///   `Diagnostic` where the templates are not of one kind.
    public func run(_ names: [String] = [], language: ReportLanguage) throws -> [ComparedPlan] {
        let kind = try kind()
        let samples = try kind.samples(names.isEmpty ? kind.compared : names)
        let (before, after) = (
            try SampleEdition(old, kind, language), try SampleEdition(new, kind, language)
        )
        // A report gives its template's version. That the version was raised is no difference to look at.
        let name = before.template.manifest.description
        let shaper = TextShaper(library: fonts)
        var plans: [ComparedPlan] = []
        for sample in samples {
            let documents = [before, after].compactMap {
                $0.pages(of: sample.name, shaper: shaper, named: name)?.result.document
            }
            guard documents.count == 2 else { continue }
            var plan = ComparedPlan(name: sample.name, company: sample.title)
            try compare(documents[0], documents[1], &plan)
            plans.append(plan)
        }
        return plans
    }

    /// The kind that both templates are of.
    private func kind() throws(Diagnostic) -> TemplateKind {
        let (before, after) = (try kinds.kind(of: old), try kinds.kind(of: new))
        guard before.schema == after.schema else {
            throw Diagnostic(
                "template-schema", .error,
                "one template has the schema '\(before.schema)', the other '\(after.schema)'",
                hints: ["only templates of one kind can be compared"])
        }
        return before
    }

    private func compare(
        _ old: TypesetDocument, _ new: TypesetDocument, _ plan: inout ComparedPlan
    ) throws(Diagnostic) {
        let painter = PNGPainter()
        let alignment = PageAlignment(old: old.pages.count, new: new.pages.count) {
            old.page($0, looksLike: $1, of: new)
        }
        for pair in alignment.pairs {
            let change = pair.isSame ? nil : try changed(pair, old, new, painter)
            if let change { plan.changedPages.append(change) } else { plan.unchangedPages += 1 }
        }
        plan.texts = Self.texts(old.lines, new.lines)
    }

    /// A pair as pictures; `nil` where the pictures are the same after all.
    private func changed(
        _ pair: PageAlignment.Pair, _ old: TypesetDocument, _ new: TypesetDocument, _ painter: PNGPainter
    ) throws(Diagnostic) -> ComparedPlan.ChangedPage? {
        func pixels(_ page: Int?, _ document: TypesetDocument) throws(Diagnostic) -> PixelBuffer? {
            guard let page else { return nil }
            return try painter.pixels(page: page, of: document, resolution: 96, edges: .smooth)
        }
        let (before, after) = (try pixels(pair.old, old), try pixels(pair.new, new))
        var difference: PixelDifference?
        if let before, let after {
            let found = PixelDifference(before, after)
            guard found.count > 0 else { return nil }
            difference = found
        }
        return ComparedPlan.ChangedPage(
            old: pair.old.map { $0 + 1 }, new: pair.new.map { $0 + 1 }, oldPicture: before?.png(),
            newPicture: after?.png(), difference: difference?.picture.png())
    }

    private static func texts(_ old: [String], _ new: [String]) -> [ComparedPlan.ChangedText] {
        let changes = new.difference(from: old)
        // Both lists are ordered by place; a line that came is told after those that went there.
        let all =
            changes.removals.map { change -> (Int, ComparedPlan.ChangedText) in
                guard case .remove(let offset, let text, _) = change else { return (0, .init(isNew: false, text: "")) }
                return (offset, .init(isNew: false, text: text))
            }
            + changes.insertions.map { change in
                guard case .insert(let offset, let text, _) = change else { return (0, .init(isNew: true, text: "")) }
                return (offset, .init(isNew: true, text: text))
            }
        return all.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }
}
