import AnnualReview
import Foundation
import HMSPlan
import Markup
import Template
import Testing

@testable import StatusReport

@Suite("The template statusrapport")
struct StatusReportTemplateTests {
    private func html(_ review: Review) throws -> String {
        let texts = try ReportFixture.texts()
        let template = try CompiledTemplate(
            DirectoryResourceLoader(root: ReportFixture.folder), schema: StatusReport.schema, texts: texts.labels)
        let document = template.expand(
            StatusReport.values(of: review, texts: texts, template: "statusrapport 1.0"))
        return String(decoding: HTMLSerializer.serialize(document), as: UTF8.self)
    }

    private func order(_ words: [String], in html: String) -> Bool {
        var rest = html[...]
        for word in words {
            guard let range = rest.range(of: word) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }

    @Test("compiles against the schema, and holds for plans full and empty")
    func compiles() throws {
        for plan in [ReportFixture.workedExample, ReportFixture.emptyPlan] {
            let html = try html(try ReportFixture.review(plan))
            #expect(!html.contains("{{"))
            #expect(html.contains("lang=\"nb-NO\""))
            #expect(html.components(separatedBy: "<h1").count == 2)
        }
    }

    @Test("page 1 in the order of the slides")
    func firstPage() throws {
        let html = try html(try ReportFixture.review(ReportFixture.workedExample))
        #expect(
            order(
                [
                    "<h1", "badge-num", "ladder", ">Hensikt<", ">Gjennomføring<", ">Konklusjon<", "følges godt opp",
                    ">Score per tema<", ">Tiltak som bør prioriteres<",
                ], in: html))
    }

    @Test("the pages in the order of the requirements R37–R49")
    func pages() throws {
        let html = try html(try ReportFixture.review(ReportFixture.workedExample))
        let ids = [
            "administrativ", "brukere", "beregning", "inn", "akt", "avvik", "risiko", "bygning", "kontakter",
            "regelverk", "oversikt-avvik", "oversikt-akt", "liste-avvik", "liste-akt",
        ]
        #expect(order(ids.map { "id=\"\($0)\"" }, in: html))
        for id in ids { #expect(html.components(separatedBy: "id=\"\(id)\"").count == 2, "id \(id) stands once") }
    }

    @Test("R37, R38: an empty plan is said in words")
    func emptyPlan() throws {
        var plan = ReportFixture.emptyPlan
        plan.users = []
        let html = try html(try ReportFixture.review(plan))
        for sentence in [
            "Ingen åpne avvik eller tiltak.", "Planen har ingen aktive aktiviteter.",
            "Ingen aktive brukere er registrert.", "Ingen har logget inn ennå.", "Ingen risikovurdering er opprettet.",
            "Ingen kontakter er registrert.", "Ingen nye endringer i regelverket de siste 12 månedene.",
        ] {
            #expect(html.contains(sentence), "\(sentence)")
        }
        #expect(!html.contains("class=\"matrix\""))
        #expect(!html.contains("class=\"chart\""))
    }

    @Test("values are escaped, and no person but the adviser is named")
    func escaping() throws {
        var plan = ReportFixture.workedExample
        plan.company.name = "<b>Å & Ø</b>"
        plan.deviations[0].title = "\"><script>alert(1)</script>"
        let html = try html(try ReportFixture.review(plan))
        #expect(!html.contains("<script>"))
        #expect(html.contains("&lt;b&gt;Å &amp; Ø&lt;/b&gt;"))
        #expect(!html.contains("Kari Nordmann"))
        #expect(html.contains("Máret Solhaug"))
    }

    @Test("every table has heads with a scope; every picture is described or hidden")
    func accessibility() throws {
        let html = try html(try ReportFixture.review(ReportFixture.workedExample))
        for head in html.components(separatedBy: "<th").dropFirst() where !head.hasPrefix("ead") {
            #expect(head.prefix(30).contains("scope="), "<th\(head.prefix(60))")
        }
        for picture in html.components(separatedBy: "<svg").dropFirst() {
            let tag = picture.prefix { $0 != ">" }
            #expect(tag.contains("aria-hidden=\"true\"") || tag.contains("role=\"img\""), "<svg\(tag)>")
        }
    }

    @Test("the same review gives the same values")
    func deterministic() throws {
        let texts = try ReportFixture.texts()
        let review = try ReportFixture.review(ReportFixture.workedExample)
        let first = StatusReport.values(of: review, texts: texts, template: "t")
        #expect(first == StatusReport.values(of: review, texts: texts, template: "t"))
    }

    @Test("no sentence is left with a name in braces")
    func braces() throws {
        func walk(_ value: TemplateValue) {
            switch value {
            case .text(let text): #expect(!text.contains("{"), "\(text)")
            case .list(let values), .record(let values): values.forEach(walk)
            case .flag, .nothing: break
            }
        }
        let texts = try ReportFixture.texts()
        for plan in [ReportFixture.workedExample, ReportFixture.emptyPlan] {
            walk(StatusReport.values(of: try ReportFixture.review(plan), texts: texts, template: "t"))
        }
    }

    @Test("a version after the first says so in the last line")
    func version() throws {
        let texts = try ReportFixture.texts()
        let review = try ReportFixture.review(ReportFixture.emptyPlan, version: 2)
        let closing = ReportValues(review, texts, template: "statusrapport 1.0").closing
        #expect(
            plain(closing)
                == "Rapporten er laget 25. januar 2022 med regelsett standard 1.0 og mal statusrapport 1.0. "
                + "Versjon 2 for 2021.")
        #expect(
            StatusReport.title(of: review, texts: texts)
                == "Årlig HMS-gjennomgang – Kvitveistunet borettslag – 31.12.2021")
    }
}
