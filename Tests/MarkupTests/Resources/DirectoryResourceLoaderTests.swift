import Foundation
import Markup
import Testing

@Suite("Resources of a folder")
struct DirectoryResourceLoaderTests {
    private let root: URL
    private let loader: DirectoryResourceLoader

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "bundle-\(UUID().uuidString)")
        let files = FileManager.default
        try files.createDirectory(at: root.appending(path: "in/images"), withIntermediateDirectories: true)
        try Data("outside".utf8).write(to: root.appending(path: "secret.txt"))
        try Data("page".utf8).write(to: root.appending(path: "in/page.html"))
        try Data("hus".utf8).write(to: root.appending(path: "in/images/blå hus.png"))
        try Data(count: 100).write(to: root.appending(path: "in/large"))
        try files.createSymbolicLink(
            at: root.appending(path: "in/link"), withDestinationURL: root.appending(path: "secret.txt"))
        try files.createSymbolicLink(at: root.appending(path: "in/images/up"), withDestinationURL: root)
        loader = DirectoryResourceLoader(root: root.appending(path: "in").path, maximumSize: 99)
    }

    @Test(
        "names inside are found",
        arguments: [
            ("page.html", "", "page.html"), ("/page.html", "images/x.css", "page.html"),
            ("../page.html", "images/x.css", "page.html"), ("./images/../page.html", "a.html", "page.html"),
            ("images/bl%C3%A5%20hus.png", "page.html", "images/blå hus.png"),
            ("blå hus.png?v=1#f", "images/x.css", "images/blå hus.png"),
        ])
    func found(name: String, base: String, expected: String) throws {
        let resource = try loader.load(name, relativeTo: base)
        #expect(resource.name == expected)
        #expect(resource.bytes == Array((expected == "page.html" ? "page" : "hus").utf8))
    }

    @Test(
        "names that lead out are refused",
        arguments: [
            ("../secret.txt", "resource-outside"), ("images/../../secret.txt", "resource-outside"),
            ("%2e%2e/secret.txt", "resource-outside"), ("..%2Fsecret.txt", "resource-outside"),
            ("/../secret.txt", "resource-outside"), ("file:///etc/passwd", "resource-outside"),
            ("http://127.0.0.1/", "resource-outside"), ("//host/x", "resource-outside"), ("", "resource-outside"),
            ("data:text/html,x", "resource-outside"), ("page.html%00.png", "resource-outside"),
            ("link", "resource-missing"), ("images/up/secret.txt", "resource-missing"), ("images", "resource-missing"),
            ("nope", "resource-missing"), ("large", "resource-too-large"),
        ])
    func refused(name: String, code: String) {
        let error = #expect(throws: Diagnostic.self) { try loader.load(name, relativeTo: "page.html") }
        #expect(error?.code.text == code)
    }

    @Test("a listing refuses links, and more files than allowed")
    func listing() throws {
        #expect(throws: Diagnostic.self) { try loader.files(limit: 100) }
        try FileManager.default.removeItem(at: root.appending(path: "in/link"))
        try FileManager.default.removeItem(at: root.appending(path: "in/images/up"))
        #expect(try loader.files(limit: 3).map(\.name) == ["images/blå hus.png", "large", "page.html"])
        let error = #expect(throws: Diagnostic.self) { try loader.files(limit: 2) }
        #expect(error?.code == "resource-too-many-files")
    }

    @Test("a bundle in memory keeps the same rules")
    func memory() throws {
        let memory = MemoryResourceLoader(["a/b.css": [1]])
        #expect(try memory.load("../a/b.css", relativeTo: "c/d.html").name == "a/b.css")
        #expect(throws: Diagnostic.self) { try memory.load("../a/b.css", relativeTo: "") }
    }
}
