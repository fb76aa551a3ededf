import AnnualReview
import Foundation
import HMSPlan
import Markup
import PDFOutput
import PlanStore
import Production
import SamplePortfolio
import Testing

/// The text of a PDF's structure tree is the HTML edition's, with what is generated accounted for.
@Suite struct ArchivalTextTests {
    /// Page numbers and markers of lists, which only the PDF has.
    private static let numbers = Set("0123456789.•–()")

    @Test(
        "R12: whoever reads the PDF by its tags reads what the HTML edition says",
        arguments: SampleSettings.Kind.allCases, ReportLanguage.allCases)
    func sameText(kind: SampleSettings.Kind, language: ReportLanguage) throws {
        let fixture = try RunFixture(kind: kind, plans: 3) { $0.language = language }
        let settings = try RunFixture.settings()
        let preview = ReviewPreview(
            store: fixture.store, ruleSet: try .standard(), asOf: settings.asOf, runTime: settings.runTime)
        let press = try RunFixture.press.get()
        for plan in try fixture.plans(includesReviewed: true) {
            let review = try preview.review(plan.id.text, adviser: RunFixture.adviser)
            let report = try DeepStack.run { try press.makeWorker().makeReport(of: review) }
            #expect(try ConformanceCheck(report.pdf).findings == [], "\(plan.company)")
            let tagged = Self.letters(try PDFInspector.inspect(report.pdf).readingText)
            let edition = Self.letters(try Self.text(of: report.html))
            let generated = try Self.generated(for: report.html)
            let (isWhole, extra) = Self.compare(edition, in: tagged)
            #expect(isWhole, "\(plan.company): the PDF lacks text of the HTML edition")
            #expect(Set(extra).subtracting(generated) == [], "\(plan.company)")
        }
    }

    /// Letters in order, without white space and hyphens, which lines may change.
    private static func letters(_ text: String) -> [Character] {
        text.filter { !$0.isWhitespace && $0 != "\u{AD}" && $0 != "-" }.map { $0 }
    }

    /// Whether all of a text stands in another in order, and what else stands there.
    private static func compare(_ text: [Character], in other: [Character]) -> (isWhole: Bool, extra: [Character]) {
        var index = 0
        var extra: [Character] = []
        for letter in other {
            if index < text.count, text[index] == letter { index += 1 } else { extra.append(letter) }
        }
        return (index == text.count, extra)
    }

    /// What the PDF may have beside: numbers, words that stand in `data-` attributes for generated text, and the text in
    /// drawings, which the HTML edition says by their alternative text.
    private static func generated(for html: [UInt8]) throws -> Set<Character> {
        var sources = SourceMap()
        let document = try HTMLParser.parse(html, file: sources.add(name: "report.html", bytes: html))
        var letters = numbers
        for index in 0..<document.nodeCount where document.kind(NodeID(index)) == .element {
            let node = NodeID(index)
            if document.namespace(node) == .svg { letters.formUnion(document.textContent(node)) }
            for attribute in document.attributes(of: node) where document.name(of: attribute.name).hasPrefix("data-") {
                letters.formUnion(attribute.value)
            }
        }
        return letters
    }

    /// What the HTML edition's body says to those who do not see it.
    private static func text(of html: [UInt8]) throws -> String {
        var sources = SourceMap()
        let document = try HTMLParser.parse(html, file: sources.add(name: "report.html", bytes: html))
        let body = try #require(document.children(document.rootElement).first { document.atom($0) == .body })
        return text(of: body, document)
    }

    private static func text(of node: NodeID, _ document: Document) -> String {
        switch document.kind(node) {
        case .text: return document.text(node)
        case .comment, .document: return ""
        case .element:
            // Drawings speak by their alternative text.
            if document.namespace(node) == .svg || document.attribute("aria-hidden", of: node) == "true" { return "" }
            return document.children(node).map { text(of: $0, document) }.joined()
        }
    }
}
