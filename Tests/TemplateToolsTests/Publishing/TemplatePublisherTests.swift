import AnnualReview
import Archive
import Foundation
import Markup
import SamplePortfolio
import Testing
import Typesetter

@testable import TemplateTools

@Suite("Publishing of templates")
struct TemplatePublisherTests {
    /// A folder for a test's template and archive, removed at the end.
    private final class Folder {
        let path = NSTemporaryDirectory() + "hmsreview-publish-\(UUID().uuidString)"

        init(body: String) throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: PatchedTemplate.root + "/Templates/statusrapport", toPath: path + "/mal")
            let head = "<!DOCTYPE html>\n<html lang=\"{{language}}\"><head><title>{{title}}</title></head>"
            try "\(head)<body><h1>{{front.company}}</h1>\(body)</body></html>"
                .write(toFile: path + "/mal/report.html", atomically: true, encoding: .utf8)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func archive() throws -> FolderArchive { try FolderArchive(path: path + "/arkiv") }

        func publish(
            at moment: String = "2022-01-25T08:00:00Z", kinds: TemplateKinds? = nil, allowsWarnings: Bool = false
        ) throws -> TemplatePublisher.Outcome {
            let folders = ["", "/FiraSans", "/Hyphenation", "/Noto"].map { PatchedTemplate.root + "/Fonts" + $0 }
            let publisher = TemplatePublisher(
                DirectoryResourceLoader(root: path + "/mal"),
                kinds: try kinds ?? CheckFixture.kinds([#require(TemplateSample(.small))]),
                fonts: try FontLibrary(directories: folders), catalogue: try archive())
            return try publisher.publish(at: moment, allowsWarnings: allowsWarnings)
        }
    }

    @Test("What passes the check is in the catalogue, file for file; again it is not new")
    func published() throws {
        let folder = try Folder(body: "<p>a</p>")
        guard case .published(let template, let isNew) = try folder.publish() else {
            Issue.record("refused")
            return
        }
        #expect(isNew)
        #expect(template.name == "statusrapport")
        let files = try folder.archive().files(of: template)
        #expect(files["report.html"].map { String(decoding: $0, as: UTF8.self) }?.contains("<p>a</p>") == true)
        guard case .published(let again, let isNewAgain) = try folder.publish(at: "2023-01-01T00:00:00Z") else {
            Issue.record("refused")
            return
        }
        #expect(again == template)
        #expect(!isNewAgain)
    }

    @Test("What fails the check leaves no trace")
    func refused() throws {
        let folder = try Folder(body: "<h3>uten overskrift over seg</h3>")
        guard case .refused(let checked) = try folder.publish() else {
            Issue.record("published")
            return
        }
        #expect(checked.diagnostics.contains { $0.code == "heading-order" })
        #expect(try folder.archive().templates().isEmpty)
    }

    @Test("Warnings are published only where they are allowed")
    func warnings() throws {
        let folder = try Folder(body: "<p style=\"colr:red\">a</p>")
        guard case .refused(let checked) = try folder.publish() else {
            Issue.record("published")
            return
        }
        #expect(checked.diagnostics.map(\.code) == ["css-unknown-property"])
        #expect(try folder.archive().templates().isEmpty)
        guard case .published = try folder.publish(allowsWarnings: true) else {
            Issue.record("refused")
            return
        }
        #expect(try folder.archive().templates().count == 1)
    }

    @Test("A template that somebody edits while it is checked is not published")
    func edited() throws {
        let folder = try Folder(body: "<p>a</p>")
        let sample = try #require(TemplateSample(.small))
        let kind = try #require(CheckFixture.kinds([sample]).all.first)
        let sheet = folder.path + "/mal/styles/endret.css"
        let slow = TemplateKind(
            schema: kind.schema, name: kind.name, samples: kind.samples, compared: kind.compared
        ) { loader, language in
            try "p { color: black }".write(toFile: sheet, atomically: true, encoding: .utf8)
            return try kind.compile(loader, language)
        }
        let error = #expect(throws: Diagnostic.self) { try folder.publish(kinds: TemplateKinds(slow)) }
        #expect(error?.code == "template-changed")
        #expect(try folder.archive().templates().isEmpty)
    }

    @Test("A symbolic link is no file of a template")
    func link() throws {
        let folder = try Folder(body: "<p>a</p>")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/mal/styles/x.png", withDestinationPath: "/etc/hostname")
        let error = #expect(throws: Diagnostic.self) { try folder.publish() }
        #expect(error?.code == "resource-outside")
    }
}
