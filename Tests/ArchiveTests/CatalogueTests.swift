import Archive
import Foundation
import Testing

@Suite("Published templates")
struct CatalogueTests {
    private let files: [String: [UInt8]] = [
        "template.yml": Array("name: prøve".utf8), "styles/side.css": Array("p { margin: 0 }".utf8),
    ]

    private func template(
        _ files: [String: [UInt8]], version: String = "1.0", at moment: String = "2022-01-25T08:00:00Z"
    ) -> PublishedTemplate {
        PublishedTemplate(
            .init(name: "prøve", version: version, schema: "statusrapport/1", published: moment), files: files)
    }

    @Test("What is published comes back, file by file")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let published = try archive.publish(template(files), files: files)
        #expect(try archive.templates() == [published])
        #expect(try archive.files(of: published) == files)
        #expect(published.files.map(\.name) == ["styles/side.css", "template.yml"])
        #expect(published.files.map(\.size) == [15, 12])
        #expect(try archive.verify().isEmpty)
    }

    @Test("The same files again change nothing, not even the moment")
    func idempotent() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let first = try archive.publish(template(files), files: files)
        let again = try archive.publish(template(files, at: "2023-01-01T00:00:00Z"), files: files)
        #expect(again == first)
        #expect(try archive.templates().count == 1)
    }

    @Test("A version never changes: other files under its name are refused")
    func versionTaken() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let first = try archive.publish(template(files), files: files)
        var others = files
        others["styles/side.css"] = Array("p { margin: 1px }".utf8)
        let error = #expect(throws: ArchiveError.self) { try archive.publish(template(others), files: others) }
        #expect(error?.code == .versionTaken)
        #expect(try archive.templates() == [first])
        let next = try archive.publish(template(others, version: "1.1"), files: others)
        #expect(try archive.templates() == [first, next])
        #expect(try archive.files(of: first) == files)
    }

    @Test("The hash tells names, bytes and number of files apart")
    func hash() {
        func hash(_ files: [(name: String, bytes: [UInt8])]) -> ContentHash { ContentHash(ofFiles: files) }
        let all = [
            hash([]), hash([("a", [1])]), hash([("b", [1])]), hash([("a", [2])]), hash([("a", [1]), ("b", [])]),
            hash([("a", []), ("b", [1])]), hash([("ab", [])]), hash([("a", Array("b".utf8))]),
        ]
        #expect(Set(all).count == all.count)
        #expect(hash([("a", [1])]) == hash([("a", [1])]))
    }

    @Test("A version is named by name@version or by the first eight digits of its hash or more")
    func names() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let published = try archive.publish(template(files), files: files)
        #expect(try archive.template(named: "prøve@1.0") == published)
        #expect(try archive.template(named: String(published.hash.hexadecimal.prefix(8))) == published)
        for text in [String(published.hash.hexadecimal.prefix(7)), "prøve@2.0", "prøve", ""] {
            let error = #expect(throws: ArchiveError.self) { try archive.template(named: text) }
            #expect(error?.code == .notFound)
        }
    }

    @Test("Verification finds files and entries that have changed or are gone")
    func verification() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let published = try archive.publish(template(files), files: files)
        let sheet = published.files[0].sha256.hexadecimal
        let object = "\(folder.path)/objects/\(sheet.prefix(2))/\(sheet.dropFirst(2))"
        try "p { margin: 9 }".write(toFile: object, atomically: false, encoding: .utf8)
        #expect(try archive.verify().map(\.damage) == [.changed])
        #expect(throws: ArchiveError.self) { try archive.files(of: published) }
        try FileManager.default.removeItem(atPath: object)
        #expect(try archive.verify().map(\.damage) == [.missing])
        let name = published.hash.hexadecimal
        let entry = "\(folder.path)/templates/\(name.prefix(2))/\(name.dropFirst(2)).json"
        try "{}".write(toFile: entry, atomically: false, encoding: .utf8)
        #expect(try archive.verify().map(\.damage) == [.manifestChanged])
    }
}
