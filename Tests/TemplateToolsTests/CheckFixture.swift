import AnnualReview
import Foundation
import HMSPlan
import SamplePortfolio
import StatusReport
import Testing
import Typesetter

@testable import Markup
@testable import TemplateTools

/// The template that comes with the program, with some files replaced.
struct PatchedTemplate: ResourceLoader {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    let files: [String: String]

    func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
        let resolved = try ResourceName.resolve(name, relativeTo: base).joined(separator: "/")
        if let text = files[resolved] { return LoadedResource(name: resolved, bytes: Array(text.utf8)) }
        return try DirectoryResourceLoader(root: Self.root + "/Templates/statusrapport").load(name, relativeTo: base)
    }
}

/// Checks of templates that are written in a test.
enum CheckFixture {
    /// A template of one language with a body and a style sheet of its own.
    static func check(body: String, css: String = "", title: Bool = true) throws -> CheckedTemplate {
        let head =
            "<!DOCTYPE html>\n<html lang=\"{{language}}\"><head><title>{{title}}</title><style>\(css)</style></head>"
        let heading = title ? "<h1>{{front.company}}</h1>" : ""
        return try check(["report.html": "\(head)<body>\n\(heading)\n\(body)\n</body></html>"], languages: "[nb]")
    }

    /// The program's template with some files replaced.
    static func check(
        _ files: [String: String], languages: String = "[nb, en]", samples: [TemplateSample]? = nil
    ) throws -> CheckedTemplate {
        var files = files
        files["template.yml"] =
            "name: prøve\nversion: \"1.0\"\nschema: statusrapport/1\ndocument: report.html\nlocales: \(languages)\n"
        let folders = ["", "/FiraSans", "/Hyphenation", "/Noto"].map {
            PatchedTemplate.root + "/Fonts" + $0
        }
        let fonts = try FontLibrary(directories: folders)
        let check = TemplateCheck(PatchedTemplate(files: files), ruleSet: try .standard(), fonts: fonts)
        return check.run(try samples ?? [#require(TemplateSample(.typical))])
    }

    /// A template of nothing but its `template.yml`.
    static func check(manifest: String) throws -> CheckedTemplate {
        TemplateCheck(
            PatchedTemplate(files: ["template.yml": manifest]), ruleSet: try .standard(),
            fonts: try FontLibrary(directories: [PatchedTemplate.root + "/Fonts/FiraSans"])
        ).run([])
    }

    /// The program's template as it is, under themes.
    static func check(themes: ThemeCatalog) throws -> CheckedTemplate {
        let folders = ["", "/FiraSans", "/Hyphenation", "/Noto"].map { PatchedTemplate.root + "/Fonts" + $0 }
        let check = TemplateCheck(
            OneLanguage(), ruleSet: try .standard(), fonts: try FontLibrary(directories: folders), themes: themes)
        return check.run([try #require(TemplateSample(.typical))])
    }

    /// The program's template in its first language.
    private struct OneLanguage: ResourceLoader {
        func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
            let file = try PatchedTemplate(files: [:]).load(name, relativeTo: base)
            guard file.name == "template.yml" else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            return LoadedResource(name: file.name, bytes: Array(text.replacing("[nb, nn, en]", with: "[nb]").utf8))
        }
    }
}
