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
    static func check(
        body: String, css: String = "", title: Bool = true, samples: [TemplateSample]? = nil
    ) throws -> CheckedTemplate {
        let head =
            "<!DOCTYPE html>\n<html lang=\"{{language}}\"><head><title>{{title}}</title><style>\(css)</style></head>"
        let heading = title ? "<h1>{{front.company}}</h1>" : ""
        return try check(
            ["report.html": "\(head)<body>\n\(heading)\n\(body)\n</body></html>"], languages: "[nb]",
            samples: samples)
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
        let kinds = try Self.kinds(samples ?? [#require(TemplateSample(.typical))])
        return try TemplateCheck(PatchedTemplate(files: files), kinds: kinds, fonts: fonts).run()
    }

    /// Status reports of some plans.
    static func kinds(_ samples: [TemplateSample]) throws -> TemplateKinds {
        TemplateKinds(.statusReport(samples, ruleSet: try .standard()))
    }

    /// A template of nothing but its `template.yml`.
    static func check(manifest: String) throws -> CheckedTemplate {
        try TemplateCheck(
            PatchedTemplate(files: ["template.yml": manifest]), kinds: try kinds([]),
            fonts: try FontLibrary(directories: [PatchedTemplate.root + "/Fonts/FiraSans"])
        ).run()
    }

    /// The program's template as it is, under themes.
    static func check(themes: ThemeCatalog) throws -> CheckedTemplate {
        let folders = ["", "/FiraSans", "/Hyphenation", "/Noto"].map { PatchedTemplate.root + "/Fonts" + $0 }
        let kinds = try kinds([#require(TemplateSample(.typical))])
        return try TemplateCheck(
            OneLanguage(), kinds: kinds, fonts: try FontLibrary(directories: folders), themes: themes
        ).run()
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
