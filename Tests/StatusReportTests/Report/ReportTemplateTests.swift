import AnnualReview
import HMSPlan
import Markup
import StatusReport
import Template
import Testing

@Suite("Report templates")
struct ReportTemplateTests {
    /// The template's folder with some files replaced.
    private struct Patched: ResourceLoader {
        let files: [String: String]

        func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
            if let text = files[name] { return LoadedResource(name: String(name.dropFirst()), bytes: Array(text.utf8)) }
            return try DirectoryResourceLoader(root: ReportFixture.folder).load(name, relativeTo: base)
        }
    }

    private func code(_ files: [String: String], _ language: ReportLanguage = .nb) throws -> Diagnostic.Code? {
        let ruleSet = try RuleSet.standard()
        do {
            _ = try ReportTemplate(Patched(files: files), language: language, ruleSet: ruleSet)
            return nil
        } catch {
            return error.diagnostics.first?.code
        }
    }

    @Test("statusrapport is read, checked and compiled")
    func reads() throws {
        let template = try ReportTemplate(
            DirectoryResourceLoader(root: ReportFixture.folder), language: .nb, ruleSet: try RuleSet.standard())
        #expect(template.manifest.description == "statusrapport 1.0")
        let document = template.document(of: try ReportFixture.review(ReportFixture.workedExample))
        #expect(!HTMLSerializer.serialize(document).isEmpty)
    }

    @Test("a language it lacks, another schema, a text it lacks and an unknown name are diagnostics")
    func diagnostics() throws {
        #expect(try code([:]) == nil)
        let norwegian = "name: x\nversion: '1'\nschema: statusrapport/1\ndocument: report.html\nlocales: [nb]\n"
        #expect(try code(["/template.yml": norwegian], .en) == "template-language")
        let manifest = "name: x\nversion: '1'\nschema: andre/2\ndocument: report.html\nlocales: [nb]\n"
        #expect(try code(["/template.yml": manifest]) == "template-schema")
        #expect(try code(["/template.yml": "name: x\n"]) == "template-manifest")
        let texts = try ReportFixture.yaml().replacing("    begin: Start", with: "    start: Start")
        #expect(try code(["/text/nb.yml": texts]) == "text-missing")
        #expect(try code(["/sections/front.html": "<p>{{front.scor}}</p>"]) != nil)
    }
}
