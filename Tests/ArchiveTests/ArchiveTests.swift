import Archive
import Foundation
import Testing

/// A folder of its own for one test, removed at the end.
struct TemporaryFolder: ~Copyable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "hmsreview-archive-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

func facts(plan: String = "plan-1", version: Int = 1, mediaType: String = "application/pdf") -> DocumentManifest.Facts {
    DocumentManifest.Facts(
        association: "havblikk", plan: plan, period: 2021, version: version, kind: "statusrapport",
        mediaType: mediaType, language: "nb-NO", title: "Årlig HMS-gjennomgang", asOf: "2021-12-31",
        created: "2022-01-25T08:00:00Z", template: .init(name: "statusrapport", version: "1.0", hash: "ab"),
        ruleSet: .init(name: "standard", version: "1.0"), engine: ["hmsreview 0.1.0"], fonts: ["FiraSans-Regular"])
}

@Suite("Archive in a folder")
struct FolderArchiveTests {
    @Test("R25: what is stored comes back, with its manifest")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let bytes = Array("%PDF-1.7 æøå".utf8)
        let stored = try archive.store([NewDocument(bytes: bytes, facts: facts())])
        let document = try #require(stored.first)
        #expect(document.manifest.size == bytes.count)
        #expect(try archive.manifest(document.id) == document.manifest)
        #expect(try archive.bytes(of: document.manifest) == bytes)
        #expect(try archive.documents() == stored)
    }

    @Test("storing the same documents twice changes nothing")
    func storingTwice() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let document = NewDocument(bytes: [1, 2, 3], facts: facts())
        let first = try archive.store([document])
        #expect(try archive.store([document]) == first)
        #expect(try archive.documents().count == 1)
    }

    @Test("two plans may have the same bytes: one object, two documents")
    func sharedBytes() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let stored = try archive.store([
            NewDocument(bytes: [7], facts: facts(plan: "b")), NewDocument(bytes: [7], facts: facts(plan: "a")),
        ])
        #expect(Set(stored.map(\.id)).count == 2)
        #expect(Set(stored.map(\.manifest.sha256)).count == 1)
        #expect(try archive.documents().map(\.manifest.plan) == ["a", "b"])
    }

    @Test("nothing is left in the folder for incoming files")
    func noLeftovers() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        _ = try archive.store((0..<20).map { NewDocument(bytes: [UInt8($0)], facts: facts(plan: "plan-\($0)")) })
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/incoming").isEmpty)
        #expect(try archive.verify().isEmpty)
    }

    @Test("verify finds a flipped byte, a missing file and a changed manifest, and names the document")
    func verification() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let stored = try archive.store(
            (0..<4).map { NewDocument(bytes: [UInt8($0), 9], facts: facts(plan: "plan-\($0)")) })
        let objects = stored.map { Self.object($0.manifest.sha256, in: folder.path) }
        try Data([0, 8]).write(to: URL(fileURLWithPath: objects[0]))
        try FileManager.default.removeItem(atPath: objects[1])
        let manifest = Self.manifest(stored[2].id, in: folder.path)
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try text.replacingOccurrences(of: "2021", with: "2020").write(
            toFile: manifest, atomically: true, encoding: .utf8)

        let findings = try archive.verify()
        #expect(findings.count == 3)
        #expect(findings.first { $0.damage == .changed }?.document.hasPrefix("plan-0, 2021, version 1") == true)
        #expect(findings.first { $0.damage == .missing }?.document.hasPrefix("plan-1") == true)
        #expect(findings.contains { $0.damage == .manifestChanged })
        #expect(throws: ArchiveError.self) { try archive.bytes(of: stored[0].manifest) }
    }

    @Test("asking for a document that is not there is an error that says so")
    func notFound() throws {
        let folder = try TemporaryFolder()
        let archive = try FolderArchive(path: folder.path)
        let unknown = ContentHash(of: [1])
        let error = #expect(throws: ArchiveError.self) { try archive.manifest(unknown) }
        #expect(error?.code == .notFound)
    }

    @Test("a folder that cannot be written is an error, not a crash")
    func unwritable() throws {
        let folder = try TemporaryFolder()
        let file = "\(folder.path)/file"
        try Data().write(to: URL(fileURLWithPath: file))
        let error = #expect(throws: ArchiveError.self) { try FolderArchive(path: "\(file)/archive") }
        #expect(error?.code == .inputOutput)
    }

    private static func object(_ hash: ContentHash, in path: String) -> String {
        "\(path)/objects/\(hash.hexadecimal.prefix(2))/\(hash.hexadecimal.dropFirst(2))"
    }

    private static func manifest(_ hash: ContentHash, in path: String) -> String {
        "\(path)/manifests/\(hash.hexadecimal.prefix(2))/\(hash.hexadecimal.dropFirst(2)).json"
    }
}

@Suite("Content hash")
struct ContentHashTests {
    @Test("SHA-256 of the empty and of a known input (FIPS 180-4)")
    func knownValues() {
        #expect(ContentHash(of: []).hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            ContentHash(of: Array("abc".utf8)).hexadecimal
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test(
        "only 64 lower-case hexadecimal digits are a hash", arguments: ["", "abc", String(repeating: "G", count: 64)])
    func invalid(text: String) {
        #expect(ContentHash(hexadecimal: text) == nil)
    }
}
