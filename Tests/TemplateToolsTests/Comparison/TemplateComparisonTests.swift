import AnnualReview
import Foundation
import HMSPlan
import Markup
import SamplePortfolio
import Testing
import Template
import Typesetter

@testable import TemplateTools

@Suite("Comparison of templates")
struct TemplateComparisonTests {
    /// A template whose report has the given body.
    private func template(_ body: String, css: String = "") -> PatchedTemplate {
        let head =
            "<!DOCTYPE html>\n<html lang=\"{{language}}\"><head><title>{{title}}</title>"
            + "<style>@page{size:200px 200px;margin:10px}section{break-before:page}\(css)</style></head>"
        return PatchedTemplate(files: [
            "report.html": "\(head)<body><h1>{{front.company}}</h1>\(body)</body></html>",
            "template.yml":
                "name: prøve\nversion: \"1.0\"\nschema: statusrapport/1\ndocument: report.html\nlocales: [nb]\n",
        ])
    }

    private func compare(_ old: PatchedTemplate, _ new: PatchedTemplate) throws -> ComparedPlan {
        let folders = ["", "/FiraSans", "/Hyphenation", "/Noto"].map { PatchedTemplate.root + "/Fonts" + $0 }
        let comparison = TemplateComparison(
            old, new, kinds: try CheckFixture.kinds([#require(TemplateSample(.small))]),
            fonts: try FontLibrary(directories: folders))
        let plans = try comparison.run(["small-1"], language: .nb)
        return try #require(plans.first)
    }

    @Test("The same template differs nowhere")
    func same() throws {
        let one = template("<section>a</section><section>b</section>")
        let plan = try compare(one, one)
        #expect(plan.isSame)
        #expect(plan.unchangedPages == 3)
    }

    @Test("A page that came in between is new; those after it stand for the old ones")
    func insertedPage() throws {
        let plan = try compare(
            template("<section>a</section><section>b</section>"),
            template("<section>a</section><section>x</section><section>b</section>"))
        #expect(plan.unchangedPages == 3)
        #expect(plan.changedPages.count == 1)
        let page = try #require(plan.changedPages.first)
        #expect(page.old == nil && page.new == 3)
        #expect(page.oldPicture == nil && page.difference == nil)
        #expect(page.newPicture?.starts(with: [0x89, 0x50]) == true)
        #expect(plan.texts == [.init(isNew: true, text: "x")])
    }

    @Test("A changed word is told as text and shown as pictures; the page says so")
    func changedText() throws {
        let plan = try compare(template("<section>en hest</section>"), template("<section>en ku &amp; en</section>"))
        #expect(plan.changedPages.map(\.new) == [2])
        #expect(plan.changedPages[0].difference != nil)
        #expect(plan.texts == [.init(isNew: false, text: "en hest"), .init(isNew: true, text: "en ku & en")])
        let page = ComparisonPage(old: "før", new: "<nå>", plans: [plan])
        #expect(page.summary == "1 av 2 sider er endret")
        #expect(page.html.contains("&lt;nå>"))
        #expect(page.html.contains("<ins>en ku &amp; en</ins>"))
        #expect(page.html.components(separatedBy: "<img ").count == 4)
    }

    @Test("A colour alone changes a picture and no text; tags alone change nothing that is seen")
    func looks() throws {
        let plan = try compare(
            template("<section>a</section>"), template("<section>a</section>", css: "section{color:#c00000}"))
        #expect(plan.changedPages.count == 1)
        #expect(plan.texts.isEmpty)
        #expect(try compare(template("<section>a</section>"), template("<section id=\"x\">a</section>")).isSame)
    }

    @Test("A template that cannot be used is told with its errors")
    func broken() throws {
        let error = #expect(throws: TemplateErrors.self) {
            try compare(template("<p>a</p>"), template("<p>{{titel}}</p>"))
        }
        #expect(error?.diagnostics.first?.location?.file == "report.html")
    }
}
